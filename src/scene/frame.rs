//! What every view's scene is computed from, and how the marks of a selection are picked out of it.

use crate::corpus::{Corpus, Feature, Item, Lang, Programme, Subset};
use crate::layout::geometry::Size;

use super::{Mark, Scene};

/// Which of the three arrangements a picture takes, decided by the width of the frame and kept while zooming.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// From 900 px: everything.
    Wide,
    /// From 560 to 900 px: three wheels, no side labels.
    Embed,
    /// Under 560 px: one wheel a page.
    Phone,
}

impl Form {
    /// The form for a frame of this width in CSS pixels.
    pub fn for_width(width: f64) -> Form {
        if width >= 900.0 {
            Form::Wide
        } else if width >= 560.0 {
            Form::Embed
        } else {
            Form::Phone
        }
    }
}

/// What a scene is computed from. The same frame always gives the same scene.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// The paper.
    pub corpus: &'a Corpus,
    /// What the filters leave on show.
    pub shown: &'a Subset,
    /// Language of labels.
    pub lang: Lang,
    /// Size of the picture in px. When zoomed in, the size of the frame times the zoom: type keeps its size, so more
    /// of it finds room.
    pub size: Size,
    /// Arrangement.
    pub form: Form,
    /// The wheel a [`Form::Phone`] network shows.
    pub wheel: Programme,
    /// The feature a [`Form::Phone`] framework shows.
    pub row: Feature,
}

/// The marks of the base scene that an item lights, to be painted above the dimmed base: the item itself, its links,
/// and their other ends with labels.
pub fn light(_scene: &Scene, _frame: &Frame, _item: Item) -> Vec<Mark> {
    Vec::new()
}
