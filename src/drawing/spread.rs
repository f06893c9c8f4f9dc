//! Spreads points along a line, so that they keep their order and a least distance.

/// Positions along a line that keep their order and a least distance and move as little as they must from where they
/// would like to be, within `lo` and `hi` (pool adjacent violators). `wanted` must be ascending.
pub fn spread(wanted: &[f64], gap: f64, lo: f64, hi: f64) -> Vec<f64> {
    let n = wanted.len();
    // With the gaps taken out, the nearest ascending sequence is wanted.
    let mut blocks: Vec<(f64, usize)> = Vec::new();
    for (i, w) in wanted.iter().enumerate() {
        blocks.push((w - gap * i as f64, 1));
        while let [.., a, b] = blocks[..]
            && a.0 > b.0
        {
            let merged = (a.0 * a.1 as f64 + b.0 * b.1 as f64) / (a.1 + b.1) as f64;
            blocks.truncate(blocks.len() - 2);
            blocks.push((merged, a.1 + b.1));
        }
    }
    let top = hi - gap * n.saturating_sub(1) as f64;
    let flat = blocks.iter().flat_map(|&(x, k)| core::iter::repeat_n(x, k));
    flat.enumerate()
        .map(|(i, x)| x.min(top).max(lo) + gap * i as f64)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spreading_keeps_order_and_distance_and_what_is_free() {
        let x = spread(&[10.0, 12.0, 13.0, 80.0], 10.0, 0.0, 100.0);
        assert!(x.windows(2).all(|w| w[1] - w[0] >= 10.0 - 1e-9), "{x:?}");
        assert!((x[3] - 80.0).abs() < 1e-9 && x[0] >= 0.0 && x[3] <= 100.0);
    }
}
