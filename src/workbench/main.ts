import './page/page.css';
import { startWorkbench } from './start';

void startWorkbench();
