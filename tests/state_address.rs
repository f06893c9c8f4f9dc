//! The address and the state are each other's mirror; nothing an address says can break the page.

mod tiny;

use network_of_networks::analysis::{Controls, Layers, Moment};
use network_of_networks::corpus::*;
use network_of_networks::state::*;
use proptest::prelude::*;
use proptest::sample::select;

fn any_item() -> impl Strategy<Value = Item> {
    prop_oneof![
        (0_u16..5).prop_map(|i| Item::Entity(EntityId(i))),
        (0_u16..7).prop_map(|i| Item::Relation(RelationId(i))),
        (select(Programme::ALL), select(Feature::ALL)).prop_map(|(p, f)| Item::Arc(p, f)),
        select(Feature::ALL).prop_map(Item::Feature),
        Just(Item::Question(QuestionId(0))),
    ]
}

fn any_value() -> impl Strategy<Value = FacetValue> {
    select(Facet::ALL).prop_flat_map(|f| select(f.values()))
}

fn any_state() -> impl Strategy<Value = State> {
    let choices = (
        select(Lang::ALL),
        select(Theme::ALL),
        select(ViewKind::ALL),
        any::<bool>(),
        proptest::option::of(any_item()),
        select(Programme::ALL),
        select(Feature::ALL),
    );
    let filters = proptest::collection::vec(any_value(), 0..12);
    let camera = (0.5_f64..9.0, -0.1_f64..1.1, -0.1_f64..1.1).prop_map(|(z, x, y)| Camera::at(z, x, y));
    let all = (choices, filters, camera, any_knobs());
    all.prop_map(
        |((lang, theme, view, as_text, selected, wheel, row), values, camera, controls)| {
            let mut filters = Filters::default();
            values.into_iter().for_each(|v| filters.toggle(v));
            State {
                lang,
                theme,
                view,
                as_text,
                selected,
                filters,
                camera,
                wheel,
                row,
                controls,
            }
        },
    )
}

fn any_moment() -> impl Strategy<Value = Moment> {
    (1950_i16..2024, 1_u8..13).prop_map(|(year, month)| Moment { year, month }.kept())
}

fn any_knobs() -> impl Strategy<Value = Controls> {
    (
        proptest::option::of(any_moment()),
        proptest::option::of((any_moment(), any_moment())),
        (1_u8..11, 1988_i16..2024, 70_u8..121, 5_u8..8, 2_u8..4),
        any::<(bool, bool, bool)>(),
    )
        .prop_map(
            |(moment, period, (age, year, award, length, taper), (checked, after, caveats))| {
                Controls {
                    moment,
                    period,
                    age,
                    year,
                    award,
                    length,
                    taper,
                    layers: Layers { checked, after },
                    caveats,
                }
                .kept()
            },
        )
}

fn any_pair() -> impl Strategy<Value = String> {
    let keys = vec![
        "view", "sel", "case", "feature", "boundary", "status", "sector", "family", "cam", "theme", "text", "wheel",
        "row", "SEL", "nonsense", "", "at", "period", "age", "cal", "award", "length", "taper", "layers", "careful",
    ];
    let values = prop_oneof![
        select(vec![
            "network",
            "framework",
            "n.mep",
            "n.nobody",
            "r.r003",
            "a.MEP.mission",
            "k.network",
            "MEP,NNMI",
            "mep",
            "plan,fact",
            "2,0.31,0.5",
            "1e9,NaN,0",
            "9,9,9",
            "dark",
            "2014-12",
            "2011-06..2016-02",
            "2030-13..1900",
            "5",
            "6.5",
            "-1",
            "2016",
            "300",
            "999999999",
            "checked,after",
            "after,x",
            "1",
            "NSTC",
            "resource",
            "%",
            "%4",
            "%E5%95%86",
            "a%00b",
            "+",
        ])
        .prop_map(str::to_owned),
        ".{0,12}",
    ];
    (select(keys), values).prop_map(|(k, v)| format!("{k}={v}"))
}

proptest! {
    #[test]
    fn an_address_restores_its_state(state in any_state()) {
        let corpus = tiny::corpus();
        let (back, troubles) = read(&address(&state, &corpus), &corpus);
        prop_assert_eq!(troubles, vec![]);
        prop_assert_eq!(back, state);
    }

    #[test]
    fn writing_what_was_read_is_the_normal_form(pairs in proptest::collection::vec(any_pair(), 0..20), lang in "(en|zh|fr|)") {
        let corpus = tiny::corpus();
        let given = format!("{lang}/?{}", pairs.join("&"));
        let normal_form = normal(&given, &corpus);
        prop_assert_eq!(address(&read(&given, &corpus).0, &corpus), normal_form.clone());
        let (again, troubles) = read(&normal_form, &corpus);
        prop_assert_eq!(troubles, vec![]);
        prop_assert_eq!(address(&again, &corpus), normal_form);
    }

    #[test]
    fn nothing_breaks_reading(given in any::<String>()) {
        let corpus = tiny::corpus();
        let (state, troubles) = read(&given, &corpus);
        prop_assert!(troubles.len() <= 7);
        prop_assert_eq!(state.camera, state.camera.settled());
        prop_assert_eq!(state.controls, state.controls.kept());
    }

    #[test]
    fn order_of_keys_does_not_matter(state in any_state(), seed in any::<u64>()) {
        let corpus = tiny::corpus();
        let written = address(&state, &corpus);
        let (path, query) = written.split_once('?').unwrap_or((&written, ""));
        let mut pairs: Vec<&str> = query.split('&').filter(|p| !p.is_empty()).collect();
        let turn = if pairs.is_empty() { 0 } else { (seed % pairs.len() as u64) as usize };
        pairs.rotate_left(turn);
        prop_assert_eq!(normal(&format!("{path}?{}", pairs.join("&")), &corpus), written);
    }
}

#[test]
fn defaults_are_left_out() {
    let corpus = tiny::corpus();
    assert_eq!(address(&State::first(Lang::En), &corpus), "en/");
    assert_eq!(address(&State::first(Lang::Zh), &corpus), "zh/");
    assert_eq!(
        normal(
            "en/?view=network&theme=system&text=0&cam=1,0.5,0.5&wheel=MEP&row=mission&case=",
            &corpus
        ),
        "en/"
    );
}

#[test]
fn a_full_address_reads_as_written() {
    let corpus = tiny::corpus();
    let full =
        "zh/framework/?sel=n.nnmi&case=MEP,NNMI&status=plan&cam=2,0.31,0.5&theme=dark&text=1&wheel=NNMI&row=network";
    let (state, troubles) = read(full, &corpus);
    assert_eq!(troubles, vec![]);
    assert_eq!(state.selected, Some(Item::Entity(EntityId(1))));
    assert_eq!(
        state.camera,
        Camera {
            zoom: 2.0,
            x: 0.31,
            y: 0.5
        }
    );
    assert_eq!(address(&state, &corpus), full);
}

#[test]
fn a_view_is_a_folder_or_a_key() {
    let corpus = tiny::corpus();
    for &view in ViewKind::ALL {
        for &lang in Lang::ALL {
            let own = folder(lang, view);
            let by_key = format!("{}/?view={}", lang.code(), view.code());
            for given in [own.clone(), format!("/money/{own}index.html"), by_key] {
                let (state, troubles) = read(&given, &corpus);
                assert_eq!((state.lang, state.view, troubles), (lang, view, vec![]), "{given}");
            }
            assert_eq!(
                normal(&format!("{own}?theme=dark"), &corpus),
                format!("{own}?theme=dark")
            );
        }
    }
    // A folder above the site is no view.
    assert_eq!(normal("/some/time/", &corpus), "en/");
}

#[test]
fn the_language_is_the_last_folder_and_the_fragment_is_nothing() {
    let corpus = tiny::corpus();
    for (given, lang) in [
        ("/some/where/zh/index.html?view=framework#top", Lang::Zh),
        ("zh/#?view=framework", Lang::Zh),
        ("zh", Lang::Zh),
        ("/zh/en/", Lang::En),
        ("fr/?theme=dark", Lang::En),
        ("", Lang::En),
    ] {
        let (state, troubles) = read(given, &corpus);
        assert_eq!((state.lang, troubles), (lang, vec![]), "{given}");
    }
}

#[test]
fn the_valid_part_is_kept_and_the_rest_named() {
    let corpus = tiny::corpus();
    let (state, troubles) = read(
        "en/?sel=n.nobody&case=MEP,XYZ&cam=2,x,1&colour=red&theme=dark&theme=light&view=framework",
        &corpus,
    );
    assert_eq!(state.view, ViewKind::Framework);
    assert_eq!(state.theme, Theme::Dark);
    assert!(state.filters.has(FacetValue::Case(Case::Mep)));
    assert_eq!(
        troubles,
        vec![
            Trouble::UnknownValue {
                key: Key::Selected,
                value: "n.nobody".into()
            },
            Trouble::UnknownValue {
                key: Key::Facet(Facet::Case),
                value: "XYZ".into()
            },
            Trouble::BrokenNumber("2,x,1".into()),
            Trouble::UnknownKey("colour".into()),
            Trouble::Repeated(Key::Theme),
        ]
    );
}

#[test]
fn ten_thousand_characters_are_read_fast_and_the_rest_left() {
    let corpus = tiny::corpus();
    let long = format!("en/?theme=dark&sel={}", "界%".repeat(100_000));
    let start = std::time::Instant::now();
    for given in [
        long.clone(),
        format!("en/?theme=dark&{}", "a&".repeat(100_000)),
        format!("en/?theme=dark&case={}", "MEP,x,".repeat(50_000)),
    ] {
        let (state, troubles) = read(&given, &corpus);
        assert_eq!(state.theme, Theme::Dark);
        assert!(troubles.contains(&Trouble::TooLong(10_000)), "{troubles:?}");
    }
    assert!(start.elapsed().as_millis() < 500);
}

#[test]
fn knobs_stand_in_the_address_one_key_each() {
    let corpus = tiny::corpus();
    let full = "en/?at=2014-12&period=2011-06..2016-02&age=5&cal=2016&award=90&length=6&taper=2&layers=checked,after&careful=1";
    let (state, troubles) = read(full, &corpus);
    assert_eq!(troubles, vec![]);
    assert_eq!(address(&state, &corpus), full);
    let month = |year, month| Moment { year, month };
    assert_eq!(state.controls.moment, Some(month(2014, 12)));
    assert_eq!(state.controls.period, Some((month(2011, 6), month(2016, 2))));
    // A year alone is its end; a period the wrong way round is turned; nothing said is nothing turned.
    assert_eq!(
        normal(
            "en/?at=2011&period=2016-02..2011-06&age=&layers=after,checked,after",
            &corpus
        ),
        "en/?at=2011-12&period=2011-06..2016-02&layers=checked,after"
    );
    assert_eq!(
        normal(
            "en/?age=6&cal=2017&award=100&length=5&taper=3&layers=&careful=0&at=",
            &corpus
        ),
        "en/"
    );
}

#[test]
fn knobs_out_of_range_become_the_nearest_and_are_named() {
    let corpus = tiny::corpus();
    for (given, key, kept, written) in [
        ("at=2030-01", Key::At, "2023-08", "at=2023-08"),
        ("at=1900", Key::At, "1950-01", "at=1950-01"),
        ("at=2014-13", Key::At, "2014-12", "at=2014-12"),
        (
            "period=1900-01..2011-06",
            Key::Period,
            "1950-01..2011-06",
            "period=1950-01..2011-06",
        ),
        ("age=0", Key::Age, "1", "age=1"),
        ("age=2.4", Key::Age, "2", "age=2"),
        ("age=-999999999", Key::Age, "1", "age=1"),
        ("cal=999999999", Key::Calendar, "2023", "cal=2023"),
        ("award=300", Key::Award, "120", "award=120"),
        ("length=9", Key::Length, "7", "length=7"),
        ("taper=1", Key::Taper, "2", "taper=2"),
    ] {
        let value = given.split_once('=').map_or("", |(_, v)| v).to_owned();
        let (state, troubles) = read(&format!("en/?theme=dark&{given}"), &corpus);
        let kept = kept.to_owned();
        assert_eq!(troubles, vec![Trouble::OutOfRange { key, value, kept }], "{given}");
        assert_eq!(address(&state, &corpus), format!("en/?theme=dark&{written}"));
    }
    for (given, key) in [
        ("at=soon", Key::At),
        ("at=-5", Key::At),
        ("period=2011", Key::Period),
        ("age=old", Key::Age),
        ("layers=x", Key::Layers),
        ("careful=yes", Key::Caveats),
    ] {
        let value = given.split_once('=').map_or("", |(_, v)| v).to_owned();
        let (state, troubles) = read(&format!("en/?{given}"), &corpus);
        assert_eq!(troubles, vec![Trouble::UnknownValue { key, value }], "{given}");
        assert_eq!(state, State::first(Lang::En));
    }
}
