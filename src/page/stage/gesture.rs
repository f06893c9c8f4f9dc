//! One or two pointers on the picture become a camera, a swipe or a touch. Pure: knows no events.

use crate::drawing::geometry::{Point, Size, pt};
use crate::page::stage::camera;
use crate::state::Camera;

/// Pixels a pointer may tremble and still be a touch.
const SLACK: f64 = 6.0;
/// Pixels of a swipe.
const SWIPE: f64 = 48.0;

/// What a gesture came to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum End {
    /// Pointers remain down.
    Going,
    /// A touch in one place: let the click do its work.
    Touch,
    /// The picture was dragged or pinched; the camera in flight holds.
    Moved,
    /// A sideways stroke on a picture that is not magnified: −1 to the left, 1 to the right.
    Swipe(i8),
}

/// Pointers on the picture.
#[derive(Clone, Debug, Default)]
pub struct Gesture {
    fingers: Vec<(i32, Point, Point)>,
    start: Camera,
    moved: bool,
}

impl Gesture {
    /// A pointer comes down; positions are pixels from the frame's upper left corner.
    pub fn down(&mut self, id: i32, at: Point, now: Camera) {
        if self.fingers.len() < 2 {
            self.fingers.push((id, at, at));
        }
        if self.fingers.len() == 1 {
            self.moved = false;
        }
        self.begin(now);
    }

    /// A pointer moves: the camera to show meanwhile, if it changes.
    pub fn moves(&mut self, id: i32, at: Point, frame: Size) -> Option<Camera> {
        let finger = self.fingers.iter_mut().find(|f| f.0 == id)?;
        finger.2 = at;
        match *self.fingers.as_slice() {
            [(_, from, to)] => {
                if !self.moved && from.distance(to) < SLACK {
                    return None;
                }
                self.moved = true;
                let by = pt((to.x - from.x) / frame.w, (to.y - from.y) / frame.h);
                (self.start.zoom > 1.0).then(|| camera::panned(self.start, by))
            }
            [(_, a0, a1), (_, b0, b1)] => {
                self.moved = true;
                let factor = a1.distance(b1) / a0.distance(b0).max(1.0);
                let (m0, m1) = (a0.toward(b0, 0.5), a1.toward(b1, 0.5));
                let at = pt(m0.x / frame.w, m0.y / frame.h);
                let by = pt((m1.x - m0.x) / frame.w, (m1.y - m0.y) / frame.h);
                Some(camera::panned(camera::zoomed(self.start, factor, at), by))
            }
            _ => None,
        }
    }

    /// A pointer leaves; `now` is the camera that was last shown.
    pub fn up(&mut self, id: i32, now: Camera) -> End {
        let Some(k) = self.fingers.iter().position(|f| f.0 == id) else {
            return End::Going;
        };
        let (_, from, to) = self.fingers.remove(k);
        if !self.fingers.is_empty() {
            self.begin(now);
            return End::Going;
        }
        if !self.moved {
            return End::Touch;
        }
        let (dx, dy) = (to.x - from.x, to.y - from.y);
        if now.zoom <= 1.0 && self.start.zoom <= 1.0 && dx.abs() > SWIPE && dx.abs() > 2.0 * dy.abs() {
            return End::Swipe(if dx < 0.0 { -1 } else { 1 });
        }
        End::Moved
    }

    /// Whether the last gesture was more than a touch, so that the click it ends in means nothing.
    pub fn was_moved(&self) -> bool {
        self.moved
    }

    fn begin(&mut self, now: Camera) {
        self.start = now;
        for f in &mut self.fingers {
            f.1 = f.2;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Size = Size { w: 400.0, h: 400.0 };

    #[test]
    fn a_tremble_is_a_touch() {
        let mut g = Gesture::default();
        g.down(1, pt(10.0, 10.0), Camera::default());
        assert_eq!(g.moves(1, pt(12.0, 11.0), FRAME), None);
        assert_eq!(g.up(1, Camera::default()), End::Touch);
    }

    #[test]
    fn two_fingers_apart_magnify() {
        let mut g = Gesture::default();
        g.down(1, pt(150.0, 200.0), Camera::default());
        g.down(2, pt(250.0, 200.0), Camera::default());
        let c = g.moves(2, pt(350.0, 200.0), FRAME);
        assert!(c.is_some_and(|c| (c.zoom - 2.0).abs() < 1e-9));
    }

    #[test]
    fn a_stroke_is_a_swipe_only_when_nothing_is_magnified() {
        let mut g = Gesture::default();
        g.down(1, pt(300.0, 100.0), Camera::default());
        g.moves(1, pt(100.0, 110.0), FRAME);
        assert_eq!(g.up(1, Camera::default()), End::Swipe(-1));
        let near = Camera {
            zoom: 2.0,
            x: 0.5,
            y: 0.5,
        };
        g.down(1, pt(300.0, 100.0), near);
        assert!(g.moves(1, pt(100.0, 110.0), FRAME).is_some());
        assert_eq!(g.up(1, near), End::Moved);
    }
}
