//! What a view is called: on its tab, as the title and description of its page, to those who do not see its picture.
//! Knows the closed sets of the state.

use crate::corpus::*;
use crate::state::ViewKind;
use crate::text::shell::Shell;
use crate::text::words::Words;

/// The name of a view, as on its tab.
pub fn view_name(view: ViewKind, lang: Lang) -> &'static str {
    match (view, lang) {
        (ViewKind::Network, Lang::En) => "Network",
        (ViewKind::Network, Lang::Zh) => "网络",
        (ViewKind::Framework, Lang::En) => "Framework",
        (ViewKind::Framework, Lang::Zh) => "框架",
        (ViewKind::Compare, Lang::En) => "Compare",
        (ViewKind::Compare, Lang::Zh) => "比较",
        (ViewKind::Argument, Lang::En) => "Argument",
        (ViewKind::Argument, Lang::Zh) => "论证",
        (ViewKind::Time, Lang::En) => "Time",
        (ViewKind::Time, Lang::Zh) => "时间",
        (ViewKind::Money, Lang::En) => "Money",
        (ViewKind::Money, Lang::Zh) => "资金",
        (ViewKind::Places, Lang::En) => "Places",
        (ViewKind::Places, Lang::Zh) => "地点",
    }
}

/// The title of the document.
pub fn page_title(view: ViewKind, lang: Lang) -> String {
    let title = Shell::Title.get(lang);
    match (view, lang) {
        (ViewKind::Network, Lang::En) => format!("{title}: three American innovation networks in one picture"),
        (ViewKind::Network, Lang::Zh) => format!("{title}：一张图看三个美国创新网络"),
        (ViewKind::Framework, Lang::En) => format!("Framework · {title}: from problem to lesson"),
        (ViewKind::Framework, Lang::Zh) => format!("框架 · {title}：从问题到启示"),
        (ViewKind::Compare, Lang::En) => format!("Comparison · {title}: three networks, three features"),
        (ViewKind::Compare, Lang::Zh) => format!("比较 · {title}：三个网络、三项特征"),
        (ViewKind::Argument, Lang::En) => format!("Argument · {title}: the paper claim by claim"),
        (ViewKind::Argument, Lang::Zh) => format!("论证 · {title}：逐条读全文"),
        (ViewKind::Time, Lang::En) => format!("Time · {title}: from the 1950s to August 2023"),
        (ViewKind::Time, Lang::Zh) => format!("时间 · {title}：1950年代至2023年8月"),
        (ViewKind::Money, Lang::En) => format!("Money · {title}: whose, on what terms, to what effect"),
        (ViewKind::Money, Lang::Zh) => format!("资金 · {title}：谁出资、什么条件、有何成效"),
        (ViewKind::Places, Lang::En) => format!("Places · {title}: where centres and institutes stand"),
        (ViewKind::Places, Lang::Zh) => format!("地点 · {title}：中心与研究所在哪里"),
    }
}

/// The description of the document, for search engines and previews.
pub fn page_description(view: ViewKind, lang: Lang) -> &'static str {
    match (view, lang) {
        (ViewKind::Network, Lang::En) => {
            "MEP, NNMI and NSTC drawn as a network of networks from Li Yin and Yu Wenhe’s 2023 paper: who leads, who \
             pays, who takes part, with page and note for every line."
        }
        (ViewKind::Network, Lang::Zh) => {
            "据李寅、虞温和2023年论文，把MEP、NNMI与NSTC画成“网络中的网络”：谁领导、谁出资、谁参与，每条连线都注明页码与出处。"
        }
        (ViewKind::Framework, Lang::En) => {
            "How the paper gets from three problems of innovation to three features of a new whole-nation system, with \
             the evidence of three American networks, and what China might learn."
        }
        (ViewKind::Framework, Lang::Zh) => {
            "论文怎样由创新的三个基本问题推出新型举国体制的三项特征，又以三个美国创新网络为证，并归纳对中国的启示。"
        }
        (ViewKind::Compare, Lang::En) => {
            "MEP, NNMI and NSTC side by side: mission, network and resources of each, what all three share, what \
             changed from one to the next and why, and which boundaries they cross."
        }
        (ViewKind::Compare, Lang::Zh) => {
            "MEP、NNMI与NSTC逐项对照：各自的任务、网络与资源，三者的共性，前后有何变化、为何变化，以及跨越了哪些边界。"
        }
        (ViewKind::Argument, Lang::En) => {
            "Li Yin and Yu Wenhe’s paper as an outline of short claims, from its question to its three lessons, each \
             with the evidence that carries it and what a caveats reader would flag."
        }
        (ViewKind::Argument, Lang::Zh) => {
            "把李寅、虞温和的论文拆作逐条论断，由问题到三点启示，每条附其依据与页码，并标出细心读者会起疑之处。"
        }
        (ViewKind::Time, Lang::En) => {
            "Laws, reports, launches and counts of three American networks, each as wide as the paper’s date is vague, \
             and what stood at any month from the 1950s to August 2023."
        }
        (ViewKind::Time, Lang::Zh) => {
            "三个美国网络的法律、报告、设立与统计，论文所载日期越模糊画得越宽；可选1950年代至2023年8月间任一时刻，看当时已有什么。"
        }
        (ViewKind::Money, Lang::En) => {
            "How federal money draws in other money in three American innovation networks: cost shares, match, taper, the \
             chips act, leverage and reported effects, every number with its date and page."
        }
        (ViewKind::Money, Lang::Zh) => {
            "三个美国创新网络里，联邦资金怎样带动其他资金：成本分摊、配套、递减、芯片法案、杠杆与成效，每个数都注明时点与页码。"
        }
        (ViewKind::Places, Lang::En) => {
            "A tile for each American state and Puerto Rico: its MEP centre with the service points the paper counts, and \
             the innovation institutes at home there, each name with its source."
        }
        (ViewKind::Places, Lang::Zh) => {
            "美国各州与波多黎各各占一格：该州的MEP中心与论文所计的服务点，以及设在当地的制造业创新研究所，名称均附来源。"
        }
    }
}

/// The name of a node's picture in the page's outline: what the picture shows.
pub fn picture_name(view: ViewKind, lang: Lang) -> &'static str {
    match (view, lang) {
        (ViewKind::Network, Lang::En) => {
            "Picture: three networks in order of time, under the federal bodies they share"
        }
        (ViewKind::Network, Lang::Zh) => "图：三个网络按时间排列，上方是它们共有的联邦机构",
        (ViewKind::Framework, Lang::En) => "Picture: the framework from problem to lesson, one line for each feature",
        (ViewKind::Framework, Lang::Zh) => "图：从问题到启示的框架，每项特征一行",
        (ViewKind::Compare, Lang::En) => {
            "Picture: features by networks as a table of wheels, and what is set side by side"
        }
        (ViewKind::Compare, Lang::Zh) => "图：特征与网络相交的九宫轮图，及逐项对照",
        (ViewKind::Argument, Lang::En) => {
            "Picture: every claim on the page where it stands; the outline below says the same"
        }
        (ViewKind::Argument, Lang::Zh) => "图：每条论断标在所在页上，下方提纲与之相同",
        (ViewKind::Time, Lang::En) => {
            "Picture: events in four lanes from the 1950s to August 2023, under four stops of three wheels"
        }
        (ViewKind::Time, Lang::Zh) => "图：1950年代至2023年8月的事件，分四栏；上方为四个时刻的三幅轮图",
        (ViewKind::Money, Lang::En) => "Picture: resource guidance as six mechanisms, each on its own ruler",
        (ViewKind::Money, Lang::Zh) => "图：资源引导的六种机制，各有标尺",
        (ViewKind::Places, Lang::En) => {
            "Picture: a tile for each state and Puerto Rico, with its MEP centre and the institutes at home there"
        }
        (ViewKind::Places, Lang::Zh) => "图：各州与波多黎各各占一格，标出MEP中心与设在当地的研究所",
    }
}
