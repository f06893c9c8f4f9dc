//! The evidence panel: one for every view and every kind of item. Markup only; what was touched is read elsewhere.

mod claim;
mod entity;
mod feature;
mod figure;
mod guide;
mod parts;
mod relation;
mod site;
mod source;

use crate::corpus::{Corpus, Item, Lang, Subset};
use crate::layers::LayerData;
use crate::markup::html::Html;
use crate::markup::layer_notes::Beside;
use crate::markup::naming;
use crate::page::captions::Caption;
use crate::state::State;

/// What a panel is written from.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The paper.
    pub corpus: &'a Corpus,
    /// What is known outside it.
    pub layer_data: &'a LayerData,
    /// What is on show.
    pub state: &'a State,
    /// What the filters leave.
    pub shown: &'a Subset,
    /// What the view says of itself, once it is known.
    pub caption: Option<Caption>,
    /// Writes what is known outside the paper, once that is here: [`beyond`].
    pub beyond: Option<&'a dyn Fn(&Context) -> String>,
    /// Whether there is something to go back to.
    pub back: bool,
    /// Whether the markup is for a page without script, which needs the answers at once.
    pub still: bool,
}

impl Context<'_> {
    /// The language.
    pub fn lang(&self) -> Lang {
        self.state.lang
    }

    /// What the layers that are on say.
    fn beside(&self) -> Beside<'_> {
        Beside {
            corpus: self.corpus,
            layer_data: self.layer_data,
            layers: self.state.controls.layers,
            lang: self.lang(),
        }
    }
}

/// The panel.
pub fn html(c: &Context) -> String {
    let mut h = Html::new();
    match c.state.selected {
        None => guide::write(&mut h, c),
        Some(Item::Entity(id)) => entity::write(&mut h, c, id),
        Some(Item::Relation(id)) => relation::write(&mut h, c, id),
        Some(Item::Arc(programme, feature)) => feature::write_arc(&mut h, c, programme, feature),
        Some(Item::Feature(feature)) => feature::write_feature(&mut h, c, feature),
        Some(Item::Figure(id)) => figure::write_figure(&mut h, c, id),
        Some(Item::Event(id)) => figure::write_event(&mut h, c, id),
        Some(Item::Source(id)) => source::write_source(&mut h, c, id),
        Some(Item::Oddity(id)) => source::write_oddity(&mut h, c, id),
        Some(Item::Claim(id)) => claim::write_claim(&mut h, c, id),
        Some(Item::Question(id)) => claim::write_question(&mut h, c, id),
        Some(Item::Site(_)) if c.beyond.is_some() => (),
        Some(item @ Item::Site(_)) => {
            let kind = naming::kind(c.corpus, item, c.lang());
            parts::head(&mut h, c, &[&kind], "");
        }
    }
    if let Some(beyond) = c.beyond {
        h.raw(&beyond(c));
    }
    h.finish()
}

/// What is known beyond the paper of what is selected: the whole panel of a place; of anything else what comes last in
/// its panel, where layers are on.
pub fn beyond(c: &Context) -> String {
    let mut h = Html::new();
    match c.state.selected {
        None => (),
        Some(Item::Site(site)) => site::write(&mut h, c, site),
        Some(item) => site::beside(&mut h, c, item),
    }
    h.finish()
}
