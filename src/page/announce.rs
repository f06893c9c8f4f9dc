//! What is read out while one walks through the picture. Pure.

use crate::corpus::*;
use crate::layers::LayerData;
use crate::markup::naming::{gap, kind, name_or_site, sentence};
use crate::page::stage::walk::Step;
use crate::text;
use crate::text::interface;

/// One step of a walk: name, kind, the link that leads there, and the place in the round.
pub fn step(corpus: &Corpus, layer_data: &LayerData, step: Step, lang: Lang) -> String {
    let mut parts = vec![
        name_or_site(corpus, layer_data, step.item, lang),
        kind(corpus, step.item, lang),
    ];
    if let Some(id) = step.along {
        let r = corpus.relation(id);
        parts.push(sentence(corpus, id, lang));
        parts.push(corpus.label(r.status).get(lang).to_owned());
        parts.push(text::pages(&r.place.pages, lang));
    }
    parts.push(format!("{} {} {}", step.place, interface::STEP_OF.get(lang), step.of));
    parts.retain(|p| !p.is_empty());
    parts.join(gap(lang))
}

/// An item that was opened in the panel.
pub fn opened(corpus: &Corpus, layer_data: &LayerData, item: Item, lang: Lang) -> String {
    [
        interface::SELECTED_SAID.get(lang).to_owned(),
        name_or_site(corpus, layer_data, item, lang),
        kind(corpus, item, lang),
    ]
    .join(gap(lang))
}
