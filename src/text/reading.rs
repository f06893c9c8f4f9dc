//! Wording that says how to read a picture: the sentences of the panel, the legend, the framework's headings.

use crate::text::words::word_set;

word_set! {
    /// How to read the picture, with nothing selected.
    Reading {
        Heading = "How to read this" / "怎样读这张图",
        Wheel = "Each wheel is one innovation network; each dot in it stands for one real centre, site, institute or member."
            / "每幅轮图是一个创新网络，轮中每一点是一个真实的节点：中心、服务点、研究所或会员。",
        Ring = "Its ring has three parts, one for each feature in the paper’s framework, and each shows how many of the paper’s relations evidence it:"
            / "轮缘分三段，对应论文框架的三项特征，数字是文中佐证该特征的关系数：",
        Dots = "The number of dots is data, their place is drawing: the paper does not say which member belongs to which institute, or which site to which centre."
            / "点数是数据，位置只是画法：论文没有说明哪家会员属于哪个研究所、哪个服务点属于哪家中心。",
        Planned = "The NSTC is drawn dashed because it was still being planned; the paper does not say how many centres it is to have."
            / "NSTC用虚线，因为写作时仍在规划；它将有多少中心，文中没有说。",
        Touch = "Touch any mark, line or arc to read what the paper says of it, and on which page."
            / "点选任一图形、连线或弧段，可看论文怎么说、在第几页。",
        Framework = "Read each line from left to right: a problem of innovation, the firm’s answer, what changes from firm to nation, the feature that follows, its evidence in three networks, and the lesson."
            / "每行自左至右：创新的基本问题、企业的答案、从企业到国家有何不同、由此推出的特征、三个网络中的证据，以及启示。",
        FrameworkWheels = "In each small wheel only the relations of that line’s feature are lit; the number counts them."
            / "每幅小轮图只点亮该行特征的关系，数字是其总数。",
        Mission = "Above: who sets the goal, and when" / "在上：谁、何时定下目标",
        Resource = "Right: whose money, on what terms" / "在右：谁出资、什么条件",
        Network = "Left and below: who takes part" / "在左与下：谁参与、谁受益",
        Try = "Try" / "试一试",
        Source = "Source" / "出处",
    }
}

word_set! {
    /// Legend: what marks and lines mean.
    Legend {
        Heading = "Legend and filters" / "图例与筛选",
        Fact = "fact" / "事实",
        Plan = "plan" / "规划",
        Requirement = "requirement" / "要求",
        Ours = "coded by us" / "由我们标注",
        OursHint = "a thin double line: the tie itself is our reading, not the paper’s words" / "细双线：这一关系是我们的解读，并非论文原话",
        Government = "government" / "政府",
        FederalLab = "federal lab" / "联邦实验室",
        University = "university" / "高校",
        Firm = "firm" / "企业",
        SmallFirm = "small firm" / "中小企业",
        Intermediary = "intermediary, association" / "中介、协会",
        Investor = "investor" / "投资者",
        Labour = "labour" / "劳动力",
        Filled = "filled: the few that carry the argument" / "实心：承载论证的少数主体",
        EndMission = "arrow: mission" / "箭头：任务导向",
        EndNetwork = "dot: network" / "圆点：跨界网络",
        EndResource = "chevron: resources" / "V形：资源引导",
        Dot = "dot: one real node" / "圆点：一个真实节点",
        DashedWheel = "dashed wheel: planned" / "虚线轮图：规划中",
        Case = "Part of the paper" / "论文部分",
        Feature = "Feature" / "特征",
        Boundary = "Boundary crossed" / "所跨边界",
        Status = "Kind of statement" / "陈述性质",
        Sector = "Sector of either end" / "两端主体所属部门",
        Family = "Kind of relation" / "关系类别",
        Clear = "Clear all filters" / "清除全部筛选",
        CountHint = "The number beside a value counts the relations left if you choose it." / "数字为选此项后留下的关系数。",
        Empty = "No relation passes all these filters." / "没有关系同时符合这些筛选条件。",
    }
}

word_set! {
    /// Headings and small words of the framework view.
    Chain {
        Problem = "Problem of innovation" / "创新的基本问题",
        ProblemBy = "O’Sullivan 2000" / "奥沙利文，2000",
        Firm = "Answer inside a firm" / "企业的答案",
        FirmBy = "Lazonick et al. 2009, 2019" / "拉佐尼克等，2009、2019",
        Change = "From firm to nation" / "从企业到国家",
        ChangeBy = "beyond one actor; market needed" / "超出单一主体；须引入市场",
        Feature = "Feature of the new system" / "新型举国体制的特征",
        FeatureBy = "and scholars who say much the same" / "及表述相近的学者",
        Evidence = "Evidence in three networks" / "三个网络中的证据",
        Lesson = "Lesson for China" / "对中国的启示",
        LessonBy = "thicker: more claims" / "线愈粗，论断愈多",
        OwnIncentives = "own incentives" / "各有激励",
        OneGoal = "one long goal" / "同一长期目标",
        MarketAlone = "market alone" / "仅靠市场",
        OneGiant = "one giant" / "巨型组织",
        Network = "network" / "网络",
        Horizontal = "horizontal" / "横向",
        Vertical = "vertical" / "纵向",
        Producers = "producers" / "生产者",
        Users = "users" / "使用者",
        Market = "market" / "市场",
        PublicMoney = "public money" / "公共资金",
        Downstream = "downstream capital" / "下游产业资本",
        Ours = "Our reconstruction." / "本图为我们的重构。",
        OursWhy = "Of the paper’s Figure 1 only the caption survives in our text; rebuilt from section 2 (pp. 99–100). The features are inferred from theory, then explored in the cases."
            / "论文图1在文本中只存图题，据第二节（第99—100页）重建。三项特征由理论推演而来，再以案例探究。",
        WheelsWhy = "One dot is one real node. Lit: the row’s arc, links, actors; filled: who leads or is much shared. The number counts coded relations: one is the claim (the arc), some lie in the disc."
            / "轮内一点为一个真实节点。点亮的是该行特征的弧、连线与主体，实心者牵头，或为几个计划共有且关系多；数字为所标注的关系数，其中一条是论断本身（即弧），另有部分在轮内。",
        LessonTies = "Ties to lessons other than the first are our coding." / "除首条外，通向启示的连线由我们标注。",
    }
}
