//! Lets the moment step on by itself, about once a second, until the last one or until the reader does anything else.

use core::time::Duration;

use leptos::html;
use leptos::prelude::*;

use crate::analysis::Moment;

use super::perform::go;
use super::reactive::effect;
use super::store::Store;

/// How long a moment is shown.
const PACE: Duration = Duration::from_secs(1);

/// Begins to heed the store's `playing`. The next step is the one that the bar offers.
pub fn start(store: Store, bar: NodeRef<html::Div>) {
    // What the last step led to: anything else is the reader's doing.
    let led_to = StoredValue::new(None);
    let step = move || {
        let next = bar
            .get_untracked()
            .and_then(|b| b.query_selector("[data-keep=on]").ok().flatten())
            .and_then(|b| b.get_attribute("data-act"));
        if let Some(address) = next.as_deref().and_then(|act| act.strip_prefix("to:")) {
            go(store, address, None, led_to.get_value().is_some());
        }
        led_to.set_value(Some(store.state.get_untracked()));
    };
    effect(move |_| {
        let (state, playing) = (store.state.get(), store.playing.get());
        if !playing {
            led_to.set_value(None);
        } else if led_to.get_value().is_none() {
            step();
        } else if led_to.get_value() != Some(state) || state.knobs.moment == Some(Moment::LAST) {
            store.playing.set(false);
        } else {
            set_timeout(
                move || {
                    // Unless it was held, or held and begun anew, meanwhile.
                    if led_to.try_get_value().flatten() == Some(state) {
                        step();
                    }
                },
                PACE,
            );
        }
    });
}
