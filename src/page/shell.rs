//! The app: one value mounted in one element. Header, stage or text, legend, panel and drawers; one listener for all.

use crate::corpus::{Code, Corpus};
use crate::page::panel::Context;
use crate::page::search::Search;
use crate::page::stage::Stage;
use crate::page::store::{Drawer, Store};
use crate::page::views::view;
use crate::page::{controls, dispatch, facets, header, legend, mirror, panel, stage};
use crate::state::{State, ViewKind};
use crate::text::interface;
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;
use web_sys::{KeyboardEvent, MouseEvent};

/// What an app is made from.
#[derive(Clone)]
pub struct AppInit {
    /// The paper.
    pub corpus: Arc<Corpus>,
    /// What it shows first; the same at build time and in the browser.
    pub state: State,
    /// Whether the page's address and title follow this app: at most one in a page.
    pub mirror: bool,
    /// Keeps its ids apart from those of other apps in the page.
    pub prefix: String,
    /// How the deferred views are fetched; a page without it has the first view only.
    #[cfg(feature = "hydrate")]
    pub fetch: Option<crate::page::store::Fetch>,
}

/// The app.
#[component]
pub fn App(init: AppInit) -> impl IntoView {
    let AppInit {
        corpus,
        state,
        mirror,
        prefix,
        #[cfg(feature = "hydrate")]
        fetch,
    } = init;
    let store = Store::new(
        corpus,
        state,
        #[cfg(not(feature = "hydrate"))]
        super::deferred::open,
    );
    let bar = NodeRef::<html::Div>::new();
    #[cfg(feature = "hydrate")]
    {
        store.fetch_by(fetch);
        crate::page::fetch::follow(store);
        crate::page::fetch::outline(store);
        crate::page::fetch::lists(store);
        crate::page::fetch::places(store);
        crate::page::fetch::bar(store, bar);
    }
    let lang = store.lang;
    if mirror {
        mirror::start(store);
    }

    let head = Memo::new(move |_| {
        store
            .state
            .with(|s| header::html(s, store.drawer.get(), store.guide.get()))
    });
    let panel = Memo::new(move |_| panel_markup(store));
    let keys = Memo::new(move |_| {
        store
            .state
            .with(|s| legend::html(&store.corpus(), s, &s.counts(&store.corpus())))
    });
    let chips = Memo::new(move |_| store.state.with(|s| facets::chips(&store.corpus(), s)));
    let filters = Memo::new(move |_| {
        let open = store.drawer.get() == Drawer::Filters;
        store.state.with(|s| facets::drawer(&store.corpus(), s, open))
    });
    let lists = Memo::new(move |_| match store.state.with(|s| s.as_text) {
        true => store.lists.get(),
        false => String::new(),
    });
    let zoom = Memo::new(move |_| stage::tools(store));
    let as_text = Memo::new(move |_| store.state.with(|s| s.as_text));
    let class = move || {
        let mut class = String::from("shell");
        if store.view.get() == ViewKind::Network {
            class.push_str(" is-network");
        }
        if view(store.view.get()).wide {
            class.push_str(" is-wide");
        }
        if store.selected.get().is_some() || store.guide.get() {
            class.push_str(" is-open");
        }
        if as_text.get() {
            class.push_str(" is-text");
        }
        class
    };

    // A panel that shows something else begins at its head.
    let aside = NodeRef::<html::Aside>::new();
    Effect::new(move |_| {
        store.selected.track();
        if let Some(aside) = aside.get_untracked() {
            aside.set_scroll_top(0);
        }
    });

    view! {
        <div
            class=class
            lang=move || mirror::tag(lang.get())
            data-theme=move || store.state.with(|s| s.theme.code())
            on:click=move |e: MouseEvent| dispatch::clicked(store, &e)
            on:keydown=move |e: KeyboardEvent| dispatch::pressed(store, &e)
        >
            <header class="head" data-region="head" inner_html=head></header>
            <Search store prefix />
            <main class="main">
                <div class="scene">
                    <div class="picture-frame" hidden=as_text>
                        <Stage store />
                    </div>
                    <section
                        class="text"
                        data-region="text"
                        aria-label=move || interface::AS_TEXT.get(lang.get())
                        hidden=move || !as_text.get()
                        inner_html=lists
                    ></section>
                    <div
                        class="notice"
                        role="status"
                        data-region="notice"
                        hidden=move || store.notice.with(String::is_empty)
                        inner_html=store.notice
                    ></div>
                    <div
                        class="active"
                        data-region="chips"
                        hidden=move || chips.with(String::is_empty)
                        inner_html=chips
                    ></div>
                </div>
                <div
                    class=move || store.state.with(controls::class)
                    data-region="knobs"
                    hidden=move || !store.state.with(controls::any)
                    inner_html=standing_bar(store)
                    node_ref=bar
                ></div>
                <div class="foot">
                    <div class="zoom" data-region="zoom" inner_html=zoom></div>
                    <div class="legend" data-region="legend" role="group" aria-label=move || interface::LEGEND.get(lang.get()) inner_html=keys></div>
                </div>
                <p class="source-line">{move || interface::PAPER_SHORT.get(lang.get())}</p>
            </main>
            <aside class="panel" node_ref=aside data-region="panel" aria-label=move || interface::PANEL.get(lang.get()) inner_html=panel></aside>
            <div
                class="drawer"
                data-region="drawer"
                role="region"
                aria-label=move || interface::FILTERS.get(lang.get())
                hidden=move || filters.with(String::is_empty)
                inner_html=filters
            ></div>
            <p class="hidden-words" aria-live="polite">{store.said}</p>
        </div>
    }
}

/// The bar as a page has it before any script has run. In the browser it is already there.
fn standing_bar(store: Store) -> String {
    match cfg!(feature = "ssr") {
        true => controls::html(
            &store.corpus(),
            &store.layer_data(),
            &store.state.get_untracked(),
            false,
            0,
        ),
        false => String::new(),
    }
}

/// The panel's markup.
fn panel_markup(store: Store) -> String {
    let (corpus, layer_data) = (store.corpus(), store.layer_data());
    let deferred = store.deferred();
    let beyond = |context: &Context| deferred.as_ref().map(|d| d.beyond(context)).unwrap_or_default();
    store.state.with(|state| {
        store.shown.with(|shown| {
            panel::html(&Context {
                corpus: &corpus,
                layer_data: &layer_data,
                caption: store.caption(state.view),
                beyond: deferred.is_some().then_some(&beyond),
                state,
                shown,
                back: store.trail.with(|t| !t.is_empty()),
                still: cfg!(feature = "ssr"),
            })
        })
    })
}
