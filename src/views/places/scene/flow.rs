//! A column of words that grows downward.

use crate::corpus::Item;
use crate::drawing::geometry::pt;
use crate::drawing::metrics::{Face, wrap};
use crate::drawing::{Anchor, Mark, Role, Scene};

/// Lines of running text under each other.
pub(super) struct Flow<'a> {
    pub(super) scene: &'a mut Scene,
    pub(super) x: f64,
    /// Upper edge of the next line.
    pub(super) y: f64,
    pub(super) room: f64,
}

impl Flow<'_> {
    pub(super) fn lines(&mut self, role: Role, face: Face, size: f64, words: &str, item: Option<Item>) {
        let step = size * if face == Face::Heading { 1.25 } else { 1.36 };
        for line in wrap(words, size, face, self.room) {
            let at = pt(self.x, self.y + size * 0.98);
            let mut mark = Mark::text(role, at, Anchor::Start, size, line);
            mark.item = item;
            mark.lasting = item.is_none();
            self.scene.marks.push(mark);
            self.y += step;
        }
    }

    pub(super) fn skip(&mut self, by: f64) {
        self.y += by;
    }
}
