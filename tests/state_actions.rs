//! What each deed of the reader changes, and above all what it leaves alone.

mod tiny;

use network_of_networks::analysis::{Controls, Moment};
use network_of_networks::corpus::*;
use network_of_networks::state::*;

fn lived_in() -> State {
    let mut state = State::first(Lang::En);
    state.theme = Theme::Dark;
    state.as_text = true;
    state.selected = Some(Item::Entity(EntityId(0)));
    state.filters.toggle(FacetValue::Case(Case::Mep));
    state.camera = Camera::at(2.0, 0.3, 0.4);
    state
}

#[test]
fn language_and_theme_change_nothing_else() {
    let corpus = tiny::corpus();
    let state = lived_in();
    assert_eq!(
        state.after(&corpus, Action::SetLang(Lang::Zh)),
        State {
            lang: Lang::Zh,
            ..state
        }
    );
    assert_eq!(
        state.after(&corpus, Action::SetTheme(Theme::Light)),
        State {
            theme: Theme::Light,
            ..state
        }
    );
}

#[test]
fn the_camera_is_kept_within_bounds() {
    let corpus = tiny::corpus();
    let state = State::first(Lang::En).after(
        &corpus,
        Action::SetCamera(Camera {
            zoom: 1e9,
            x: -4.0,
            y: f64::NAN,
        }),
    );
    assert_eq!(
        state.camera,
        Camera {
            zoom: ZOOM_MAX,
            x: 0.0,
            y: 0.5
        }
    );
}

#[test]
fn selecting_turns_a_narrow_screen_to_the_right_wheel() {
    let corpus = tiny::corpus();
    let state = State::first(Lang::En);
    assert_eq!(
        state
            .after(&corpus, Action::Select(Some(Item::Entity(EntityId(2)))))
            .wheel,
        Programme::Nstc
    );
    assert_eq!(
        state
            .after(&corpus, Action::Select(Some(Item::Relation(RelationId(5)))))
            .wheel,
        Programme::Nnmi
    );
    let arc = state.after(
        &corpus,
        Action::Select(Some(Item::Arc(Programme::Nstc, Feature::Resource))),
    );
    assert_eq!((arc.wheel, arc.row), (Programme::Nstc, Feature::Resource));
    let feature = state.after(&corpus, Action::Select(Some(Item::Feature(Feature::Network))));
    assert_eq!((feature.wheel, feature.row), (Programme::Mep, Feature::Network));
}

#[test]
fn what_stands_at_the_present_wheel_does_not_turn_it() {
    let corpus = tiny::corpus();
    let state = State {
        wheel: Programme::Nnmi,
        ..State::first(Lang::En)
    };
    // The department leads all three.
    assert_eq!(
        state
            .after(&corpus, Action::Select(Some(Item::Entity(EntityId(3)))))
            .wheel,
        Programme::Nnmi
    );
    // Relation 1 evidences mission and network: either row will do.
    let row = State {
        row: Feature::Network,
        ..state
    };
    assert_eq!(
        row.after(&corpus, Action::Select(Some(Item::Relation(RelationId(1)))))
            .row,
        Feature::Network
    );
}

#[test]
fn letting_go_leaves_everything_else() {
    let corpus = tiny::corpus();
    let state = lived_in();
    assert_eq!(
        state.after(&corpus, Action::Select(None)),
        State {
            selected: None,
            ..state
        }
    );
}

#[test]
fn following_a_question_lifts_filters_only_where_they_hide_the_answer() {
    let corpus = tiny::corpus();
    let state = State {
        view: ViewKind::Framework,
        ..lived_in()
    };
    let hidden = state.after(&corpus, Action::Follow(QuestionId(0)));
    assert_eq!(hidden.selected, Some(Item::Question(QuestionId(0))));
    assert_eq!((hidden.view, hidden.wheel), (ViewKind::Network, Programme::Nnmi));
    assert!(hidden.filters.is_default() && hidden.camera.is_whole());
    let mut open = state;
    open.filters = Filters::default();
    open.filters.toggle(FacetValue::Case(Case::Nnmi));
    assert_eq!(open.after(&corpus, Action::Follow(QuestionId(0))).filters, open.filters);
}

#[test]
fn actions_on_ids_of_another_corpus_do_no_harm() {
    let corpus = tiny::corpus();
    let state = lived_in();
    assert_eq!(state.after(&corpus, Action::Follow(QuestionId(99))), state);
    for item in [
        Item::Figure(FigureId(9)),
        Item::Event(EventId(9)),
        Item::Claim(ClaimId(9)),
        Item::Oddity(OddityId(9)),
    ] {
        assert_eq!(state.after(&corpus, Action::Select(Some(item))).wheel, state.wheel);
    }
}

#[test]
fn knobs_are_kept_within_bounds_and_change_nothing_else() {
    let corpus = tiny::corpus();
    let state = lived_in();
    let wild = Controls {
        moment: Some(Moment { year: 2100, month: 0 }),
        age: 0,
        award: 255,
        ..Controls::default()
    };
    let turned = state.after(&corpus, Action::SetControls(wild));
    assert_eq!(turned.controls, wild.kept());
    assert_eq!(
        (turned.controls.moment, turned.controls.age, turned.controls.award),
        (Some(Moment::LAST), 1, 120)
    );
    assert_eq!(
        State {
            controls: state.controls,
            ..turned
        },
        state
    );
}
