package org.lianxi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.meeting.testing.TestTown.SECRETARY;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianxi.meeting.minutes.PreviousItems.PreviousItem;
import org.lianxi.meeting.testing.TestTown;

class MinutesTextTest {

    private final ClosedMeeting held = new ClosedMeeting();
    private final MinutesFixture feature = new MinutesFixture(held.world);

    @Test
    void follows_the_order_of_the_document() {
        feature.previous.add(new PreviousItem("〔2026〕1号", "楼道堆物", 2, 1, 1));

        assertThat(text())
                .containsSubsequence(
                        "会议：",
                        "时间：2026年3月19日 14:30",
                        "地点：党群服务中心",
                        "主持：名 CM-1党组织书记",
                        "一、上次议定事项办理情况",
                        "（一）〔2026〕1号 楼道堆物：任务2项，已销号1项，逾期1项。",
                        "二、议定事项",
                        "（一）A 电动自行车停放秩序",
                        "事由：",
                        "议定内容：",
                        "通过方式：三方多数同意（A2）。表决：居委会同意，业委会同意，物业同意。结果：通过。",
                        "责任方：居委会（名 RC-1）、物业（名 PSC-1）。",
                        "（二）B 每月联合夜间巡查",
                        "通过方式：协商一致（A1）。",
                        "（三）C 大件垃圾定时投放点",
                        "表决：居委会同意，业委会弃权，物业同意。结果：通过。",
                        "（四）D 物业自费增加两名保安",
                        "提议内容：",
                        "结果：未达成一致（不符合A0、A1）。",
                        "三、转交和通报事项",
                        "（一）电梯广告：建议业主大会依法决定或处理（M05）。",
                        "四、不同意见和回避",
                        "（一）D 物业自费增加两名保安：物业（名 PSC-1）反对，理由：费用过高",
                        "五、下次会议",
                        "本会议为协商协调机制，依法应由业主共同决定的事项以业主大会决定为准",
                        "出席：名 RC-1代表2人，名 OC-1代表1人，名 PSC-1代表1人",
                        "请假：",
                        "列席：",
                        "抄送：名 ST-1，名 OC-1，名 PSC-1。");
    }

    @Test
    void prints_the_limits_of_the_meeting_word_for_word() {
        assertThat(text()).contains("本会议为协商协调机制，依法应由业主共同决定的事项以业主大会决定为准");
    }

    @Test
    void names_posts_and_organisations_but_no_person() {
        Stream.of(
                        TestTown.PARTY_SECRETARY,
                        TestTown.SECRETARY,
                        TestTown.RC_1,
                        TestTown.RC_2,
                        TestTown.OC_1,
                        TestTown.OC_2,
                        TestTown.PSC_1,
                        TestTown.PSC_2)
                .forEach(person -> assertThat(text()).doesNotContain(person.value()));
    }

    @Test
    void says_so_where_there_is_nothing_to_say() {
        assertThat(text()).contains("一、上次议定事项办理情况\n无。\n");
    }

    @Test
    void counts_headings_as_the_Chinese_do() {
        assertThat(Stream.of(1, 9, 10, 11, 20, 35).map(Words::numeral))
                .containsExactly("一", "九", "十", "十一", "二十", "三十五");
    }

    private String text() {
        return feature.views.get(SECRETARY, feature.draft.draft(held.meeting)).text();
    }
}
