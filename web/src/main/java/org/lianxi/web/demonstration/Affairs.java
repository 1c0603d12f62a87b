package org.lianxi.web.demonstration;

import static org.lianxi.committee.organisation.Party.OWNERS;
import static org.lianxi.committee.organisation.Party.PROPERTY_SERVICE;
import static org.lianxi.committee.organisation.Party.RESIDENTS_COMMITTEE;
import static org.lianxi.meeting.agenda.AdoptionMode.CONSENSUS;
import static org.lianxi.meeting.agenda.AdoptionMode.PARTY_MAJORITY;

import java.util.Set;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterRoute;

/** The invented affairs of the demonstration city. They concern nobody in particular. */
final class Affairs {

    static final Affair BICYCLES = new Affair(
            "电动自行车停放秩序整治",
            "3 号楼与 5 号楼之间的通道每晚停放电动自行车四十余辆，占用消防通道，夜间出入不便。",
            "划定停放区域，安排专人引导，逾期不挪的统一移至集中停放点。",
            MatterCategory.PARKING,
            126,
            MatterRoute.JOINT_MEETING,
            PARTY_MAJORITY,
            Set.of(PROPERTY_SERVICE, RESIDENTS_COMMITTEE),
            "由物业在东门内侧划线设置电动自行车停放区，居委会组织志愿者早晚引导两周，消防通道内不再停放。",
            "划定电动自行车停放区并引导停放",
            "停放区划线完成，消防通道连续七日无停放，附前后对比照片。");

    static final Affair PATROL = new Affair(
            "每月联合夜间巡查",
            "近两个月夜间发生地下室照明损坏和单元门未关等问题，三方各自巡查，时间重叠、情况不互通。",
            "三方每月联合夜间巡查一次，共用一份记录。",
            MatterCategory.SAFETY_AND_PATROL,
            312,
            MatterRoute.JOINT_MEETING,
            CONSENSUS,
            Set.of(RESIDENTS_COMMITTEE, OWNERS, PROPERTY_SERVICE),
            "每月第二周由三方各派一人联合夜间巡查一次，物业汇总问题清单并在三个工作日内反馈处理情况。",
            "组织首次联合夜间巡查并建立问题清单",
            "巡查记录由三方签字，问题清单逐项注明处理情况。");

    static final Affair BULKY_WASTE = new Affair(
            "大件垃圾定时投放点",
            "旧家具随意堆放在绿化带旁，清运不及时，影响通行。",
            "设置定时投放点并公布清运时间。",
            MatterCategory.CLEANING_AND_WASTE,
            88,
            MatterRoute.JOINT_MEETING,
            PARTY_MAJORITY,
            Set.of(PROPERTY_SERVICE),
            "在北门内侧设置大件垃圾定时投放点，每周三、周六上午清运，由物业张贴告示并负责清运。",
            "设置大件垃圾定时投放点",
            "投放点标识到位，连续两周按时清运并有记录。");

    static final Affair GUARDS = new Affair(
            "夜间增设两名门岗",
            "部分业主希望夜间东西两门各增加一名门岗，费用由物业承担。",
            "夜间二十二时至六时两门各增一岗。",
            MatterCategory.SAFETY_AND_PATROL,
            210,
            MatterRoute.JOINT_MEETING,
            CONSENSUS,
            Set.of(PROPERTY_SERVICE),
            "由物业自行承担费用，夜间东西两门各增设一名门岗。",
            "增设夜间门岗",
            "排班表公示，夜间在岗记录完整。");

    static final Affair LAMPS = new Affair(
            "楼道照明集中更换",
            "2 号楼、6 号楼共 23 盏楼道灯不亮，老年居民夜间上下楼不便。",
            "一次更换到位，并明确以后报修时限。",
            MatterCategory.FACILITIES_AND_REPAIR,
            144,
            MatterRoute.JOINT_MEETING,
            PARTY_MAJORITY,
            Set.of(PROPERTY_SERVICE),
            "由物业一周内更换损坏的楼道灯，今后报修四十八小时内处理，居委会每月抽查一次。",
            "更换 2 号楼、6 号楼损坏的楼道灯",
            "23 盏全部点亮，附更换前后照片与清单。");

    static final Affair DRAIN = new Affair(
            "雨水井疏通与修缮",
            "南侧道路雨水井堵塞，雨后积水十余小时，行人绕行。",
            "疏通并修复破损井盖。",
            MatterCategory.FACILITIES_AND_REPAIR,
            176,
            MatterRoute.JOINT_MEETING,
            CONSENSUS,
            Set.of(PROPERTY_SERVICE),
            "由物业完成南侧道路 11 处雨水井的疏通和破损井盖更换，业委会派人现场见证。",
            "疏通南侧道路雨水井并更换破损井盖",
            "中雨后一小时内无积水，附疏通前后照片、维修记录。");

    static final Affair NOISE = new Affair(
            "广场活动时段与音量约定",
            "小广场晚间活动音量较大，邻近楼栋多次反映，活动人员也希望保留场地。",
            "约定时段和音量，双方都能接受。",
            MatterCategory.NOISE_AND_NEIGHBOURS,
            96,
            MatterRoute.JOINT_MEETING,
            PARTY_MAJORITY,
            Set.of(RESIDENTS_COMMITTEE),
            "小广场活动时间为十九时至二十时三十分，音量由居委会牵头与活动队约定并张贴公约。",
            "张贴小广场活动公约并完成首月回访",
            "公约张贴到位，首月回访记录不少于两次。");

    static final Affair GREEN = new Affair(
            "绿化补种与认养",
            "中心花园有三处草皮裸露，雨天泥泞。",
            "补种草皮，由志愿者认养维护。",
            MatterCategory.GREEN_SPACE,
            132,
            MatterRoute.JOINT_MEETING,
            PARTY_MAJORITY,
            Set.of(PROPERTY_SERVICE, OWNERS),
            "物业补种三处草皮，业委会组织楼栋志愿者认养，认养牌不写个人姓名，只写楼栋。",
            "补种中心花园三处草皮",
            "草皮成活，认养牌安装完毕，附照片。");

    static final Affair ADVERTISING = new Affair(
            "电梯轿厢广告位出租设想",
            "有公司愿意租用 12 部电梯的轿厢广告位，收益归全体业主。",
            "希望讨论是否出租。",
            MatterCategory.FEES_AND_COMMON_INCOME,
            660,
            MatterRoute.OWNERS_ASSEMBLY_SPECIAL,
            CONSENSUS,
            Set.of(OWNERS),
            "建议业主委员会就电梯轿厢广告位出租征求业主意见，并依法提交业主共同决定。",
            "起草电梯广告位出租议案",
            "议案含收益用途、期限和备选方案。");

    static final Affair NEW_COMPANY = new Affair(
            "更换物业服务企业的提议",
            "部分业主对保洁和维修响应不满意，提出更换物业服务企业。",
            "启动更换程序。",
            MatterCategory.OWNERS_AFFAIRS,
            402,
            MatterRoute.OWNERS_ASSEMBLY_ORDINARY,
            CONSENSUS,
            Set.of(OWNERS),
            "建议业主委员会依法组织业主共同决定是否续聘物业服务企业，会议不作表决。",
            "起草续聘或选聘议案",
            "议案附履约评价与备选方案。");

    static final Affair ROOF = new Affair(
            "楼顶加建构筑物",
            "7 号楼楼顶新搭建钢架顶棚，物业已书面劝阻，仍在施工。",
            "请有关部门到场处理。",
            MatterCategory.SAFETY_AND_PATROL,
            54,
            MatterRoute.DEPARTMENT_ENFORCEMENT,
            CONSENSUS,
            Set.of(),
            "",
            "",
            "");

    static final Affair FIRE_LANE = new Affair(
            "消防通道被私设地锁占用",
            "北侧消防通道有人安装地锁三处，物业多次劝阻未拆除，消防车无法通行。",
            "请有关部门依法处理。",
            MatterCategory.FIRE_SAFETY,
            188,
            MatterRoute.DEPARTMENT_ENFORCEMENT,
            CONSENSUS,
            Set.of(),
            "",
            "",
            "");

    static final Affair CLEANING = new Affair(
            "单元楼道保洁频次不足",
            "合同约定楼道每周清扫三次，近一个月 4 单元只清扫了五次。",
            "按合同频次清扫。",
            MatterCategory.PROPERTY_SERVICE,
            48,
            MatterRoute.PROPERTY_CONTRACT,
            CONSENSUS,
            Set.of(),
            "",
            "",
            "");

    static final Affair DOORBELL = new Affair(
            "单元门对讲机故障报修",
            "1 号楼 2 单元门口对讲机按键失灵。",
            "尽快维修。",
            MatterCategory.FACILITIES_AND_REPAIR,
            1,
            MatterRoute.SERVICE_REQUEST,
            CONSENSUS,
            Set.of(),
            "",
            "",
            "");

    static final Affair CHARGING = new Affair(
            "充电桩周边消防器材配置",
            "集中充电区附近没有灭火器，距离最近的消火栓六十米。",
            "配置灭火器并定期检查。",
            MatterCategory.FIRE_SAFETY,
            154,
            MatterRoute.JOINT_MEETING,
            CONSENSUS,
            Set.of(PROPERTY_SERVICE, OWNERS),
            "由物业在集中充电区配置四组灭火器并每月检查，业委会每季度抽查。",
            "在集中充电区配置灭火器",
            "四组灭火器到位，检查卡填写完整，附照片。");

    static final Affair READING_ROOM = new Affair(
            "党群服务站图书角开放时间",
            "图书角只在工作日白天开放，上班居民无法使用。",
            "增加周末和晚间开放时间。",
            MatterCategory.COMMUNITY_LIFE,
            73,
            MatterRoute.JOINT_MEETING,
            PARTY_MAJORITY,
            Set.of(RESIDENTS_COMMITTEE),
            "图书角增加周二、周四晚间及周六上午开放，由居委会安排志愿者值守。",
            "调整图书角开放时间并安排值守",
            "新开放时间公布，首月值守记录完整。");

    static final Affair EVALUATION = new Affair(
            "城市服务公司季度履约评价",
            "社区城市服务公司承担公共区域保洁，本季度巡查记录和居民意见已汇总。",
            "由三方共同评价并提出改进意见。",
            MatterCategory.PROPERTY_SERVICE,
            350,
            MatterRoute.JOINT_MEETING,
            CONSENSUS,
            Set.of(RESIDENTS_COMMITTEE),
            "三方按巡查记录和居民意见对城市服务公司本季度履约作出评价，由居委会汇总公布。",
            "汇总并公布季度履约评价",
            "评价结果在公示栏和线上同时公布。");

    private Affairs() {}
}
