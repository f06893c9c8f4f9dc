//! What the page must say, worked out from the same corpus without a browser.

use crate::Outcome;
use network_of_networks::corpus::{Code, Corpus, Item, Lang, RelationId};
use network_of_networks::layers::LayerData;
use network_of_networks::text;

/// The paper.
pub fn corpus() -> Outcome<Corpus> {
    Corpus::bundled().map_err(|reason| reason.0.into())
}

/// The heading of an item's panel.
pub fn name(corpus: &Corpus, item: Item, lang: Lang) -> String {
    match item {
        Item::Entity(id) => corpus.entity(id).name.get(lang).to_owned(),
        Item::Relation(id) => sentence(corpus, id, lang),
        Item::Arc(programme, feature) => format!("{} · {}", programme.code(), corpus.label(feature).get(lang)),
        Item::Feature(feature) => corpus.label(feature).get(lang).to_owned(),
        Item::Figure(id) => text::figure_text(corpus, corpus.figure(id), lang),
        Item::Event(id) => corpus.event(id).text.get(lang).to_owned(),
        Item::Source(id) => {
            let source = corpus.source(id);
            let page = text::pages(&source.page, lang);
            match (source.marker.as_str(), lang) {
                ("", _) => page,
                (marker, Lang::En) => format!("{page}, note {marker}"),
                (marker, Lang::Zh) => format!("{page}，注{marker}"),
            }
        }
        Item::Oddity(id) => corpus.oddity(id).kind.get(lang).to_owned(),
        Item::Claim(id) => corpus.claim(id).text.get(lang).to_owned(),
        Item::Question(id) => corpus.question(id).ask.get(lang).to_owned(),
        // Places are named by what is known outside the paper.
        Item::Site(site) => {
            let outside = LayerData::bundled().unwrap_or_default();
            outside
                .name(site)
                .map_or_else(String::new, |name| name.get(lang).to_owned())
        }
    }
}

/// A link as a sentence.
pub fn sentence(corpus: &Corpus, id: RelationId, lang: Lang) -> String {
    let from = corpus.relation(id).from;
    let (subject, rest) = (corpus.entity(from).name.get(lang), corpus.phrase(id, from, lang));
    match lang {
        Lang::En => format!("{subject} {rest}"),
        Lang::Zh => format!("{subject}{rest}"),
    }
}

/// As a browser writes text into a page: white space at the ends gone, runs of it one space.
pub fn plain(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
