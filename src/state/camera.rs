//! The camera: which part of a picture the frame shows, kept within bounds and on a fixed grid of decimals, so that
//! what an address writes is exactly what it reads. Must not know pictures or pixels.

use crate::state::decimal::decimal;

/// What part of a picture the frame shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// Magnification; 1 fits the picture. Kept within 1 to 8, in steps of 0.001.
    pub zoom: f64,
    /// Centre of the frame as a share of the picture's width, 0 to 1, in steps of 0.00001 (a tenth of a pixel).
    pub x: f64,
    /// Centre of the frame as a share of the picture's height, 0 to 1, same steps.
    pub y: f64,
}

/// Least magnification.
pub const ZOOM_MIN: f64 = 1.0;
/// Greatest magnification.
pub const ZOOM_MAX: f64 = 8.0;

/// Steps of the magnification from one whole number to the next.
const ZOOM_STEPS: f64 = 1e3;
/// Steps of the centre from one edge of the picture to the other.
const CENTRE_STEPS: f64 = 1e5;

impl Default for Camera {
    fn default() -> Self {
        Camera {
            zoom: 1.0,
            x: 0.5,
            y: 0.5,
        }
    }
}

impl Camera {
    /// A camera within bounds and on the grid; what is not a number becomes its default.
    pub fn at(zoom: f64, x: f64, y: f64) -> Camera {
        let start = Camera::default();
        Camera {
            zoom: snap(zoom, ZOOM_MIN, ZOOM_MAX, ZOOM_STEPS, start.zoom),
            x: snap(x, 0.0, 1.0, CENTRE_STEPS, start.x),
            y: snap(y, 0.0, 1.0, CENTRE_STEPS, start.y),
        }
    }

    /// The same camera within bounds and on the grid.
    pub fn settled(self) -> Camera {
        Camera::at(self.zoom, self.x, self.y)
    }

    /// Nearer (factor above 1) or farther by a factor, round the same centre; back at the whole picture it is centred.
    pub fn zoomed(self, factor: f64) -> Camera {
        let next = Camera::at(self.zoom * factor, self.x, self.y);
        if next.zoom <= ZOOM_MIN { Camera::default() } else { next }
    }

    /// Whether the whole picture is shown.
    pub fn is_whole(self) -> bool {
        self == Camera::default()
    }

    /// As an address writes it: `zoom,x,y`.
    pub(super) fn code(self) -> String {
        // On the grid, no number has more decimals than the grid.
        let Camera { zoom, x, y } = self.settled();
        format!("{zoom},{x},{y}")
    }

    /// Reads `zoom,x,y`; `None` where a number is broken or missing. Numbers out of bounds are brought within them.
    pub(super) fn from_code(code: &str) -> Option<Camera> {
        let mut parts = code.split(',').map(decimal);
        let camera = Camera::at(parts.next()??, parts.next()??, parts.next()??);
        parts.next().is_none().then_some(camera)
    }
}

/// Clamps to bounds and rounds to the grid; never a zero with a sign.
fn snap(v: f64, low: f64, high: f64, steps: f64, otherwise: f64) -> f64 {
    if v.is_nan() {
        return otherwise;
    }
    // Adding zero takes the sign off a zero.
    (v.clamp(low, high) * steps).round() / steps + 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_without_spare_zeros() {
        assert_eq!(Camera::at(2.0, 0.31, 0.5).code(), "2,0.31,0.5");
        assert_eq!(Camera::at(7.125, 0.00001, 1.0).code(), "7.125,0.00001,1");
        assert_eq!(Camera::at(1.5, -0.0, 0.000_001).code(), "1.5,0,0");
    }

    #[test]
    fn reads_what_it_wrote() {
        for n in 0..=100_000_u32 {
            let camera = Camera::at(f64::from(n) / 9_000.0, f64::from(n) / 100_000.0, 0.123_456_7);
            assert_eq!(Camera::from_code(&camera.code()), Some(camera));
        }
    }

    #[test]
    fn broken_numbers_are_refused_and_wild_ones_tamed() {
        for broken in [
            "",
            "2",
            "2,0.5",
            "2,0.5,x",
            "2,0.5,0.5,0.5",
            "NaN,0,0",
            "2,.,0",
            "1e3,0,0",
            "+2,0,0",
            "inf,0,0",
            "2,--1,0",
        ] {
            assert_eq!(Camera::from_code(broken), None, "{broken}");
        }
        assert_eq!(
            Camera::from_code("99,-3,.25"),
            Some(Camera {
                zoom: 8.0,
                x: 0.0,
                y: 0.25
            })
        );
        assert_eq!(
            Camera::at(f64::NAN, f64::INFINITY, f64::NEG_INFINITY),
            Camera {
                zoom: 1.0,
                x: 1.0,
                y: 0.0
            }
        );
    }
}
