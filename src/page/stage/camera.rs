//! What part of a picture the frame shows, as arithmetic. Knows nothing of pointers or the page.

use crate::drawing::geometry::{Point, Size, pt};
use crate::drawing::length::n;
use crate::state::Camera;
use crate::text::rounded;

/// Largest magnification.
pub const MOST: f64 = 8.0;

/// Keeps the frame inside the picture and the magnification within its limits.
pub fn clamped(c: Camera) -> Camera {
    let zoom = if c.zoom.is_finite() {
        c.zoom.clamp(1.0, MOST)
    } else {
        1.0
    };
    let half = 0.5 / zoom;
    let keep = |v: f64| if v.is_finite() { v.clamp(half, 1.0 - half) } else { 0.5 };
    Camera {
        zoom,
        x: keep(c.x),
        y: keep(c.y),
    }
}

/// Magnifies by a factor; the point under `at` (a share of the frame, 0 to 1) stays where it is.
pub fn zoomed(c: Camera, factor: f64, at: Point) -> Camera {
    let zoom = (c.zoom * factor).clamp(1.0, MOST);
    let (dx, dy) = (at.x - 0.5, at.y - 0.5);
    clamped(Camera {
        zoom,
        x: c.x + dx / c.zoom - dx / zoom,
        y: c.y + dy / c.zoom - dy / zoom,
    })
}

/// Drags the picture by shares of the frame.
pub fn panned(c: Camera, by: Point) -> Camera {
    clamped(Camera {
        zoom: c.zoom,
        x: c.x - by.x / c.zoom,
        y: c.y - by.y / c.zoom,
    })
}

/// Size of the whole picture at this magnification.
pub fn picture(frame: Size, c: Camera) -> Size {
    Size {
        w: frame.w * c.zoom,
        h: frame.h * c.zoom,
    }
}

/// Upper left corner of the frame in the picture.
pub fn corner(frame: Size, c: Camera) -> Point {
    pt(
        c.x * frame.w * c.zoom - frame.w / 2.0,
        c.y * frame.h * c.zoom - frame.h / 2.0,
    )
}

/// The `viewBox` of the frame.
pub fn window(frame: Size, c: Camera) -> String {
    let at = corner(frame, c);
    format!("{} {} {} {}", n(at.x), n(at.y), n(frame.w), n(frame.h))
}

/// The `transform` that shows a picture laid out for `settled` as `flight` would, until a new layout is made.
pub fn transform(frame: Size, settled: Camera, flight: Camera) -> String {
    let (a, b) = (corner(frame, settled), corner(frame, flight));
    let scale = rounded(flight.zoom / settled.zoom, 4);
    format!("translate({} {}) scale({scale})", n(a.x - b.x), n(a.y - b.y))
}

/// A camera that brings a place of the picture (shares, 0 to 1) to the middle, if it is outside the frame.
pub fn brought(c: Camera, at: Point) -> Camera {
    let reach = 0.46 / c.zoom;
    if (at.x - c.x).abs() <= reach && (at.y - c.y).abs() <= reach {
        c
    } else {
        clamped(Camera {
            zoom: c.zoom,
            x: at.x,
            y: at.y,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Size = Size { w: 1000.0, h: 800.0 };

    #[test]
    fn fit_shows_the_whole_picture() {
        assert_eq!(window(FRAME, Camera::default()), "0 0 1000 800");
    }

    #[test]
    fn the_point_under_the_pointer_stays() {
        let at = pt(0.3, 0.6);
        let a = Camera {
            zoom: 2.0,
            x: 0.5,
            y: 0.5,
        };
        let b = zoomed(a, 1.5, at);
        let seen = |c: Camera| (c.x + (at.x - 0.5) / c.zoom, c.y + (at.y - 0.5) / c.zoom);
        assert!((seen(a).0 - seen(b).0).abs() < 1e-9 && (seen(a).1 - seen(b).1).abs() < 1e-9);
    }

    #[test]
    fn nothing_leaves_the_picture() {
        let c = panned(
            Camera {
                zoom: 2.0,
                x: 0.5,
                y: 0.5,
            },
            pt(9.0, -9.0),
        );
        assert_eq!((c.x, c.y), (0.25, 0.75));
        assert_eq!(
            clamped(Camera {
                zoom: f64::NAN,
                x: f64::INFINITY,
                y: 0.5
            }),
            Camera::default()
        );
    }

    #[test]
    fn a_gesture_that_ends_where_it_began_moves_nothing() {
        let c = Camera {
            zoom: 2.0,
            x: 0.5,
            y: 0.4,
        };
        assert_eq!(transform(FRAME, c, c), "translate(0 0) scale(1)");
    }
}
