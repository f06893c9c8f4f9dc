//! Writes marks as SVG text. The only place that knows SVG.

use crate::corpus::Corpus;

use super::Mark;

/// SVG elements for the marks, in order. Each mark that stands for an item carries its code in `data-item`.
pub fn paint(_marks: &[Mark], _corpus: &Corpus) -> String {
    String::new()
}
