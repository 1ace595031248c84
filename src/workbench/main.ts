import './page/page.css';
import { startWorkbench } from './start';

startWorkbench();
