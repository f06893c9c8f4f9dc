//! Search: a field with suggestions under it. Names are found by `analysis`, in the part of the program that draws
//! the other views; here they are shown and chosen.

use crate::analysis::Hit;
use crate::markup::html::Html;
use crate::markup::naming;
use crate::page::dispatch::lead_to;
use crate::page::store::{Drawer, Store};
use crate::text::interface;
use leptos::html;
use leptos::prelude::*;
use web_sys::KeyboardEvent;

/// The search field and its suggestions. `prefix` keeps its ids apart from those of other apps in the page.
#[component]
pub fn Search(store: Store, prefix: String) -> impl IntoView {
    let lang = store.lang;
    let field = NodeRef::<html::Input>::new();
    let typed = RwSignal::new(String::new());
    let at = RwSignal::new(0_usize);
    let open = Memo::new(move |_| store.drawer.get() == Drawer::Search);
    let hits = RwSignal::new(Vec::<Hit>::new());
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| {
        let words = typed.get();
        if words.trim().is_empty() {
            hits.set(Vec::new());
        } else {
            crate::page::fetch::suggest(store, typed, hits, words);
        }
    });
    Effect::new(move |_| {
        if open.get()
            && let Some(input) = field.get()
        {
            let _ = input.focus();
            input.select();
        }
    });
    let (list_id, option) = (format!("{prefix}-found"), format!("{prefix}-option-"));
    let (controls, active, rows) = (list_id.clone(), option.clone(), option);
    let options = Memo::new(move |_| hits.with(|hits| options(store, hits, at.get(), &rows)));
    let count = move || {
        hits.with(|h| match (typed.with(|t| t.trim().is_empty()), h.len()) {
            (true, _) => String::new(),
            (false, 0) => interface::SEARCH_NONE.get(lang.get()).to_owned(),
            (false, n) => match lang.get() {
                crate::corpus::Lang::En => format!("{n} {}", interface::FOUND.get(lang.get())),
                crate::corpus::Lang::Zh => format!("{n}{}", interface::FOUND.get(lang.get())),
            },
        })
    };
    let leave = move |to: &'static str| {
        store.drawer.set(Drawer::None);
        if let Some(input) = field.get_untracked() {
            lead_to(&input, to);
        }
    };
    let choose = move |i: usize| {
        let item = hits.with_untracked(|h| h.get(i).map(|hit| hit.item));
        if let Some(item) = item {
            store.select(item);
            leave(".panel [data-heading]");
        }
    };
    let key = move |e: KeyboardEvent| {
        let n = hits.with_untracked(Vec::len);
        let to = |i: usize| at.set(i);
        match e.key().as_str() {
            "ArrowDown" if n > 0 => to((at.get_untracked() + 1) % n),
            "ArrowUp" if n > 0 => to((at.get_untracked() + n - 1) % n),
            "Enter" => choose(at.get_untracked()),
            "Escape" => leave("[data-act=search]"),
            _ => return,
        }
        e.prevent_default();
        e.stop_propagation();
    };
    view! {
        <div class="search" role="search" hidden=move || !open.get()>
            <input
                class="field"
                type="text"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                aria-autocomplete="list"
                aria-label=move || interface::SEARCH.get(lang.get())
                placeholder=move || interface::SEARCH_HINT.get(lang.get())
                aria-expanded=move || if hits.with(Vec::is_empty) { "false" } else { "true" }
                aria-controls=controls
                aria-activedescendant=move || (!hits.with(Vec::is_empty)).then(|| format!("{active}{}", at.get()))
                node_ref=field
                on:input=move |e| {
                    at.set(0);
                    typed.set(event_target_value(&e));
                }
                on:keydown=key
            />
            <div
                class="found"
                role="listbox"
                id=list_id
                aria-label=move || interface::SEARCH.get(lang.get())
                inner_html=options
                on:click=move |_| leave(".panel [data-heading]")
            ></div>
            <p class="count-said" role="status">{count}</p>
        </div>
    }
}

/// The suggestions. A touch is read by the app's one listener.
fn options(store: Store, hits: &[Hit], at: usize, id: &str) -> String {
    let (corpus, lang) = (store.corpus(), store.lang.get());
    let mut h = Html::new();
    for (i, hit) in hits.iter().enumerate() {
        h.tag("div", "hit")
            .attr("role", "option")
            .attr("id", &format!("{id}{i}"))
            .attr("data-item", &corpus.code_of(hit.item))
            .attr("aria-selected", if i == at { "true" } else { "false" })
            .end()
            .element("span", "hit-name", hit.name.get(lang));
        h.element("span", "hit-kind", &naming::kind(&corpus, hit.item, lang));
        if hit.matched != hit.name.get(lang) {
            h.element("span", "hit-other", &hit.matched);
        }
        h.close("div");
    }
    h.finish()
}
