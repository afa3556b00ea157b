/** A phone's menu goes when it has led to a place of the same page. */
export function leaveMenu(): void {
  const menu = document.getElementById('menu');
  menu?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href^="#"]') && menu.matches(':popover-open'))
      menu.hidePopover();
  });
}
