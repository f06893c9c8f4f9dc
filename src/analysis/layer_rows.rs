//! The layers beside the paper: what of them a reader who has turned them on is shown, and nothing to one who has not.

use crate::analysis::Layers;
use crate::corpus::{Corpus, Item, Site};
use crate::layers::{After, Check, LayerData, Tie};

/// What sources say of an item; nothing while the layer is off.
pub fn checks<'a>(layer_data: &'a LayerData, layers: Layers, corpus: &Corpus, item: Item) -> Vec<&'a Check> {
    let code = corpus.code_of(item);
    all_checks(layer_data, layers)
        .iter()
        .filter(|c| c.about.contains(&code))
        .collect()
}

/// What happened afterwards that bears on an item, in order of time; nothing while the layer is off.
pub fn after<'a>(layer_data: &'a LayerData, layers: Layers, corpus: &Corpus, item: Item) -> Vec<&'a After> {
    let code = corpus.code_of(item);
    all_after(layer_data, layers)
        .iter()
        .filter(|a| a.about.contains(&code))
        .collect()
}

/// The known ties of a place; nothing while the layer of what came after is off.
pub fn ties(layer_data: &LayerData, layers: Layers, site: Site) -> Vec<&Tie> {
    all_ties(layer_data, layers)
        .iter()
        .filter(|t| t.ends_at(site))
        .collect()
}

/// Every check, for a table; nothing while the layer is off.
pub fn all_checks(layer_data: &LayerData, layers: Layers) -> &[Check] {
    if layers.checked {
        &layer_data.tables().checks
    } else {
        &[]
    }
}

/// Everything that happened afterwards, for a table; nothing while the layer is off.
pub fn all_after(layer_data: &LayerData, layers: Layers) -> &[After] {
    if layers.after { &layer_data.tables().after } else { &[] }
}

/// Every known tie between a centre and an institute; nothing while the layer of what came after is off.
pub fn all_ties(layer_data: &LayerData, layers: Layers) -> &[Tie] {
    if layers.after { &layer_data.tables().ties } else { &[] }
}
