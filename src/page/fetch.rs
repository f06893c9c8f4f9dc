//! The deferred views, which are fetched when a reader first asks for one. The picture on show stays until the
//! asked one is there; if the deferred views cannot be fetched, one sentence says so, and the next who asks tries again.

use crate::analysis::{Hit, Layers};
use crate::corpus::{Item, Subset};
use crate::markup::html::Html;
use crate::page::controls;
use crate::page::store::{Deferred, Store};
use crate::state::ViewKind;
use crate::text::interface;
use crate::views::argument::outline;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use std::sync::Arc;

/// Draws the picture again whenever what it is drawn from changes.
pub fn follow(store: Store) {
    Effect::new(move |_| {
        let Some(plan) = store.plan.get() else { return };
        store.shown.track();
        match plan.view {
            ViewKind::Network => {
                store.track_outside();
                // What is not from the paper is known to the deferred views alone; until they are here, the network stands
                // without it.
                let layers = plan.controls.layers;
                let beyond = layers.checked || layers.after || plan.zoom >= crate::views::network::institutes::FROM;
                if !beyond || store.deferred().is_none() {
                    let scene = untrack(|| store.with_frame(crate::views::network::scene::scene));
                    store.scene.set(scene.map(Arc::new));
                }
                if beyond {
                    draw(store, plan.view);
                }
            }
            view @ (ViewKind::Framework
            | ViewKind::Time
            | ViewKind::Money
            | ViewKind::Places
            | ViewKind::Compare
            | ViewKind::Argument) => {
                draw(store, view);
            }
        }
    });
}

/// Shows a view, if it is still the one asked for when the deferred views are there.
pub fn draw(store: Store, view: ViewKind) {
    with_deferred(store, move |deferred| {
        let scene = untrack(|| store.with_frame(|frame| deferred.draw(view, frame)));
        if store.state.with_untracked(|s| s.view) == view {
            store.scene.set(scene.map(Arc::new));
        }
    });
}

/// Keeps the outline of the argument as the state has it.
pub fn outline(store: Store) {
    let asked = Memo::new(move |_| {
        store.state.with(|s| {
            (s.view == ViewKind::Argument).then_some((s.lang, s.selected, s.controls.caveats, s.controls.layers))
        })
    });
    Effect::new(move |_| match asked.get() {
        None => store.outline.set(String::new()),
        Some((lang, selected, caveats, layers)) => with_deferred(store, move |deferred| {
            let (corpus, layer_data) = (store.corpus(), store.layer_data());
            store.outline.set(deferred.outline(&outline::Context {
                corpus: &corpus,
                shown: &Subset::all(&corpus),
                lang,
                selected,
                caveats,
                layer_data: &layer_data,
                layers,
            }));
        }),
    });
}

/// A place is known outside the paper only, and so is what a layer says of anything: both come with the deferred.
pub fn places(store: Store) {
    Effect::new(move |_| {
        let layers = store.state.with(|s| s.controls.layers) != Layers::default();
        if let Some(item) = store.selected.get()
            && (layers || matches!(item, Item::Site(_)))
        {
            with_deferred(store, |_| ());
        }
    });
}

/// Keeps the bar under the picture as the state has it.
pub fn bar(store: Store, place: NodeRef<html::Div>) {
    Effect::new(move |_| {
        store.playing.track();
        // How many marks of the layers found no room is known once it is drawn.
        if store.state.with(controls::marked) {
            store.scene.track();
        }
        if store.state.with(controls::any) {
            with_deferred(store, move |deferred| {
                if let Some(place) = place.get_untracked() {
                    deferred.bar(store, &place);
                }
            });
        }
    });
}

/// Keeps the lists as the state has them.
pub fn lists(store: Store) {
    Effect::new(move |_| {
        let listing = store.listing.get();
        store.shown.track();
        if store.state.with(|s| s.as_text) {
            with_deferred(store, move |deferred| {
                let lists = store.state.with_untracked(|state| {
                    store.shown.with_untracked(|shown| {
                        deferred.lists(&store.corpus(), &store.layer_data(), state, shown, listing)
                    })
                });
                store.lists.set(lists);
            });
        }
    });
}

/// Finds suggestions for what was typed, if it is still what is typed when they are there.
pub fn suggest(store: Store, typed: RwSignal<String>, hits: RwSignal<Vec<Hit>>, words: String) {
    with_deferred(store, move |deferred| {
        if typed.with_untracked(|t| *t == words) {
            hits.set(deferred.suggest(&store.corpus(), &words));
        }
    });
}

/// Does something with the deferred views, at once if it is there, else when it has been fetched.
fn with_deferred(store: Store, then: impl FnOnce(&dyn Deferred) + 'static) {
    match store.deferred() {
        Some(deferred) => then(&*deferred),
        None => fetch_then(store, then),
    }
}

/// Fetches the deferred views and does something with it.
fn fetch_then(store: Store, then: impl FnOnce(&dyn Deferred) + 'static) {
    let Some(fetch) = store.fetch() else { return };
    spawn_local(async move {
        let fetched = fetch().await;
        // Another may have fetched it meanwhile.
        if store.deferred().is_none()
            && let Some(deferred) = fetched
        {
            store.keep(Rc::from(deferred));
        }
        let sorry = sorry(store);
        match store.deferred() {
            Some(deferred) => {
                if store.notice.with_untracked(|n| *n == sorry) {
                    store.notice.set(String::new());
                }
                then(&*deferred);
            }
            None => store.notice.set(sorry),
        }
    });
}

/// The sentence for deferred views that could not be fetched.
fn sorry(store: Store) -> String {
    let mut h = Html::new();
    h.element("p", "", interface::NO_GALLERY.get(store.lang.get_untracked()));
    h.finish()
}
