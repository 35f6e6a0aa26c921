import 'virtual:kern.css';
import 'virtual:fonts.css';
import './base.css';
import './layout.css';
import './kern-fit.css';
