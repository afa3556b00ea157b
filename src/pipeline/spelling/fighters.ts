/** What those who fight for a valley or a people call themselves; few have two that do. */
export const FIGHTERS = /^(?:front|movement|resistance|militia|army|brigades|rebels)$/;
