//! What every view's scene is computed from.

use crate::analysis::Controls;
use crate::corpus::{Corpus, Feature, Lang, Programme, Subset};
use crate::drawing::geometry::Size;
use crate::layers::LayerData;

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
    /// Zoom that `size` already includes, 1 or more.
    pub zoom: f64,
    /// Arrangement.
    pub form: Form,
    /// The wheel a [`Form::Phone`] network shows.
    pub wheel: Programme,
    /// The feature a [`Form::Phone`] framework shows.
    pub row: Feature,
    /// What the reader has turned: moment, sliders, outer layers.
    pub controls: Controls,
    /// Names and layers from outside the paper, for the views that show any.
    pub layer_data: Option<&'a LayerData>,
}
