//! What each view shows: the items of the marks in its picture, or of the rows of its text.

use std::collections::BTreeSet;

use network_of_networks::analysis::outline::Outline;
use network_of_networks::analysis::{Knobs, Layers};
use network_of_networks::corpus::*;
use network_of_networks::layout::geometry::Size;
use network_of_networks::scene::{self, Form, Frame, Scene};
use network_of_networks::state::ViewKind;

/// How a view shows what it shows.
enum Shows {
    /// As a picture.
    Picture(fn(&Frame) -> Scene),
    /// As the outline of the argument.
    Outline,
}

/// How each view shows what it shows. A new view is a line here.
fn shows(view: ViewKind) -> Shows {
    match view {
        ViewKind::Network => Shows::Picture(scene::network::scene),
        ViewKind::Framework => Shows::Picture(scene::framework::scene),
        ViewKind::Time => Shows::Picture(scene::time::scene),
        ViewKind::Money => Shows::Picture(scene::money::scene),
        ViewKind::Places => Shows::Picture(scene::places::scene),
        ViewKind::Compare => Shows::Picture(scene::compare::scene),
        ViewKind::Argument => Shows::Outline,
    }
}

/// For every figure, event, claim and oddity, by its code: the views that show it in both languages.
pub fn coverage(corpus: &Corpus) -> Vec<(String, Vec<ViewKind>)> {
    let by_view: Vec<(ViewKind, BTreeSet<Item>)> = ViewKind::ALL
        .iter()
        .map(|&view| {
            let [en, zh] = [Lang::En, Lang::Zh].map(|lang| items(corpus, view, lang));
            (view, en.intersection(&zh).copied().collect())
        })
        .collect();
    corpus
        .items()
        .filter(|item| {
            matches!(
                item,
                Item::Figure(_) | Item::Event(_) | Item::Claim(_) | Item::Oddity(_)
            )
        })
        .map(|item| {
            let views = by_view.iter().filter(|(_, set)| set.contains(&item));
            (corpus.code_of(item), views.map(|(view, _)| *view).collect())
        })
        .collect()
}

/// Everything a view shows in a language, the careful reader's marks included, the layers from outside the paper not.
fn items(corpus: &Corpus, view: ViewKind, lang: Lang) -> BTreeSet<Item> {
    let shown = Subset::all(corpus);
    match shows(view) {
        Shows::Outline => {
            let mut set = BTreeSet::new();
            for row in Outline::of(corpus).rows {
                let claim = corpus.claim(row.claim);
                set.insert(Item::Claim(row.claim));
                set.extend(row.remarks.iter().map(|r| Item::Oddity(r.oddity)));
                set.extend(claim.figures.iter().map(|&id| Item::Figure(id)));
                set.extend(claim.evidence.iter().map(|&id| Item::Relation(id)));
            }
            set
        }
        Shows::Picture(draw) => {
            let mut set = BTreeSet::new();
            for (w, h) in [(1408.0, 840.0), (390.0, 700.0)] {
                for &wheel in Programme::ALL {
                    for &row in Feature::ALL {
                        let form = Form::for_width(w);
                        if form != Form::Phone && (wheel, row) != (Programme::Mep, Feature::Mission) {
                            continue;
                        }
                        let frame = Frame {
                            outside: None,
                            corpus,
                            shown: &shown,
                            lang,
                            size: Size { w, h },
                            zoom: 1.0,
                            form,
                            wheel,
                            row,
                            knobs: Knobs {
                                careful: true,
                                layers: Layers::default(),
                                ..Knobs::default()
                            },
                        };
                        set.extend(draw(&frame).marks.iter().filter_map(|m| m.item));
                    }
                }
            }
            set
        }
    }
}
