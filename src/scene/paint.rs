//! Writes marks as SVG text. The only place that knows SVG.
