//! Hairlines from spans to a list of names beside them: level out of the span, down or up a lane of their own, level to
//! the name, so that none crosses another and none runs on another.

/// How near two hairlines may run level, px.
const APART: f64 = 2.5;

/// Sets heights apart that would fall together, in order, each within its own bounds.
pub fn set_apart(heights: &mut [f64], bounds: &[(f64, f64)]) {
    let mut last = f64::MIN;
    for (y, &(top, foot)) in heights.iter_mut().zip(bounds) {
        *y = y.max(last + APART).min(foot.max(*y)).max(top);
        last = y.max(last);
    }
}

/// The lane of each way, counted from the names; ways are from and to, px down, in order of both.
pub fn lanes(ways: &[(f64, f64)]) -> Vec<usize> {
    let mut out = vec![0; ways.len()];
    let down = |k: usize| ways[k].1 > ways[k].0;
    // Who goes down turns before those that began above it; who goes up, before those that begin below it.
    for k in 0..ways.len() {
        let passed = (0..k).filter(|&j| down(j) && ways[j].1 > ways[k].0 - APART);
        if down(k) {
            out[k] = passed.map(|j| out[j] + 1).max().unwrap_or(0);
        }
    }
    for k in (0..ways.len()).rev() {
        let passed = (k + 1..ways.len()).filter(|&j| !down(j) && ways[j].1 < ways[k].0 + APART);
        if !down(k) {
            out[k] = passed.map(|j| out[j] + 1).max().unwrap_or(0);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_passed_turns_later() {
        assert_eq!(lanes(&[(0.0, 30.0), (10.0, 60.0), (50.0, 90.0)]), [0, 1, 2]);
        assert_eq!(lanes(&[(50.0, 10.0), (70.0, 40.0), (90.0, 85.0)]), [1, 0, 0]);
        assert_eq!(lanes(&[(0.0, 20.0), (30.0, 50.0)]), [0, 0]);
    }

    #[test]
    fn heights_that_fall_together_are_set_apart_within_their_bounds() {
        let mut heights = [10.0, 10.0, 10.0, 30.0];
        set_apart(&mut heights, &[(0.0, 20.0), (5.0, 20.0), (9.0, 11.0), (29.0, 31.0)]);
        assert_eq!(heights, [10.0, 12.5, 11.0, 30.0]);
    }
}
