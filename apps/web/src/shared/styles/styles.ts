import 'virtual:kern.css';
import 'virtual:fonts.css';
import './base.css';
import './kern-fit.css';
