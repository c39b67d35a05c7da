import './share-source.ts';
import '../define.ts';
