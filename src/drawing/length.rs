//! How a length is written in SVG.

use crate::text::rounded;

/// A length with at most one decimal.
pub fn n(x: f64) -> String {
    rounded(x, 1).to_string()
}
