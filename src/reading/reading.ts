import { openSearch } from '../components/search/open-search.ts';
import { showCitations } from './citation-card.ts';
import { markPlace } from './contents-place.ts';
import { copyStatements } from './copy-statement.ts';
import { keepDisplay } from './display.ts';
import { leaveMenu } from './leave-menu.ts';

keepDisplay();
showCitations();
copyStatements();
markPlace();
openSearch();
leaveMenu();
document.querySelector('[data-print]')?.addEventListener('click', () => window.print());
