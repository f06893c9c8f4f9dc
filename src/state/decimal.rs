//! Decimals as addresses write them.

/// Reads a plain decimal, with or without a sign before it; `None` for anything else: no exponents, no infinity.
pub(super) fn decimal(text: &str) -> Option<f64> {
    let plain = text.chars().all(|c| c.is_ascii_digit() || c == '.' || c == '-');
    let value: f64 = text.parse().ok()?;
    (plain && value.is_finite()).then_some(value)
}
