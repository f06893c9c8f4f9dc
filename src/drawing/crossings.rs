//! Counts where links cross: the measure that ordering within a band tries to keep small.

use crate::drawing::geometry::Point;

/// Whether two open segments cross; sharing an end is no crossing.
pub fn cross(a: Point, b: Point, c: Point, d: Point) -> bool {
    let side = |p: Point, q: Point, r: Point| (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
    let (s1, s2, s3, s4) = (side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b));
    const TOUCH: f64 = 1e-6;
    s1.abs() > TOUCH
        && s2.abs() > TOUCH
        && s3.abs() > TOUCH
        && s4.abs() > TOUCH
        && (s1 > 0.0) != (s2 > 0.0)
        && (s3 > 0.0) != (s4 > 0.0)
}

/// Number of crossing pairs among straight links.
pub fn count(links: &[(Point, Point)]) -> usize {
    let mut n = 0;
    for (i, &(a, b)) in links.iter().enumerate() {
        n += links[..i].iter().filter(|&&(c, d)| cross(a, b, c, d)).count();
    }
    n
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::geometry::pt;

    #[test]
    fn an_x_crosses_once_and_a_v_never() {
        let x = [(pt(0.0, 0.0), pt(2.0, 2.0)), (pt(0.0, 2.0), pt(2.0, 0.0))];
        let v = [(pt(0.0, 0.0), pt(2.0, 2.0)), (pt(0.0, 0.0), pt(2.0, 0.0))];
        assert_eq!((count(&x), count(&v)), (1, 0));
    }
}
