//! Slanting lines clipped to a box or to the ground under a curve, as path data: no pattern, hence no id to clash.

use crate::drawing::geometry::Rect;

/// Path data of slanting lines that fill a box, `step` px apart.
pub fn hatch(rect: Rect, step: f64) -> String {
    let mut d = String::new();
    let mut c = step * 0.7;
    while c < rect.w + rect.h {
        // The line x + y = c, from its lower left to its upper right end.
        let (x0, y0) = if c <= rect.h { (0.0, c) } else { (c - rect.h, rect.h) };
        let (x1, y1) = if c <= rect.w { (c, 0.0) } else { (rect.w, c - rect.w) };
        segment(&mut d, rect.x + x0, rect.y + y0, rect.x + x1, rect.y + y1);
        c += step;
    }
    d
}

/// Path data of upright lines inside a box, `step` px apart.
pub fn upright(rect: Rect, step: f64) -> String {
    let mut d = String::new();
    let mut x = step;
    while x < rect.w {
        segment(&mut d, rect.x + x, rect.y, rect.x + x, rect.y + rect.h);
        x += step;
    }
    d
}

/// Path data of slanting lines in a box, only where they lie under a curve: `height` gives its height over the foot of
/// the box, px, at an x within the box.
pub fn hatch_under(rect: Rect, step: f64, height: impl Fn(f64) -> f64) -> String {
    let inside = |x: f64, up: f64| (0.0..=rect.w).contains(&x) && up >= 0.0 && up <= height(x);
    let mut d = String::new();
    let mut c = -rect.h + step * 0.3;
    while c < rect.w {
        // The line that rises from (c, foot) to the right.
        let mut start: Option<f64> = None;
        let mut up = 0.0;
        while up <= rect.h + 1.0 {
            match (start, inside(c + up, up)) {
                (None, true) => start = Some(up),
                (Some(from), false) => {
                    if up - from > 1.5 {
                        rising(&mut d, rect, c, from, up - 1.0);
                    }
                    start = None;
                }
                (None, false) | (Some(_), true) => {}
            }
            up += 1.0;
        }
        if let Some(from) = start {
            rising(&mut d, rect, c, from, rect.h);
        }
        c += step;
    }
    d
}

fn rising(d: &mut String, rect: Rect, c: f64, from: f64, to: f64) {
    let foot = rect.y + rect.h;
    segment(d, rect.x + c + from, foot - from, rect.x + c + to, foot - to);
}

fn segment(d: &mut String, x0: f64, y0: f64, x1: f64, y1: f64) {
    use core::fmt::Write;
    let t = |v: f64| (v * 10.0).round() / 10.0;
    let _ = write!(d, "M{} {}L{} {}", t(x0), t(y0), t(x1), t(y1));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stay_in_the_box() {
        let rect = Rect {
            x: 10.0,
            y: 20.0,
            w: 33.0,
            h: 12.0,
        };
        for d in [
            hatch(rect, 5.0),
            upright(rect, 5.0),
            hatch_under(rect, 5.0, |x| x / 3.0),
        ] {
            assert!(d.len() > 20);
            for pair in d.split(['M', 'L']).filter(|p| !p.is_empty()) {
                let mut xy = pair.split(' ').filter_map(|n| n.parse::<f64>().ok());
                let (x, y) = (xy.next().unwrap_or(0.0), xy.next().unwrap_or(0.0));
                assert!((10.0..=43.1).contains(&x) && (19.9..=32.0).contains(&y), "{x} {y}");
            }
        }
    }
}
