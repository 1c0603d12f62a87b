package org.lianxi.web.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.web.page.Texts;

class RouteWordsTest {

    private final RouteWords words = RouteWords.in(Texts.of("matter", Locale.CHINESE));

    @Test
    void begins_with_what_the_meeting_may_decide_and_then_propose() {
        assertThat(RouteWords.inReadingOrder())
                .hasSize(MatterRoute.values().length)
                .startsWith(
                        MatterRoute.JOINT_MEETING,
                        MatterRoute.EMERGENCY,
                        MatterRoute.OWNERS_ASSEMBLY_SPECIAL,
                        MatterRoute.OWNERS_ASSEMBLY_ORDINARY,
                        MatterRoute.RESIDENTS_MEETING);
    }

    @Test
    void says_of_the_owners_own_matters_that_the_meeting_only_proposes() {
        assertThat(words.line(MatterRoute.OWNERS_ASSEMBLY_SPECIAL)).contains("M05 · 会议只能提出建议");
    }

    @ParameterizedTest
    @EnumSource
    void names_every_route_in_both_languages(MatterRoute route) {
        assertThat(words.line(route)).contains(route.rule());
        assertThat(RouteWords.in(Texts.of("matter", Locale.ENGLISH)).line(route))
                .contains(route.rule());
    }
}
