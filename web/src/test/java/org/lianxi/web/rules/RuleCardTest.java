package org.lianxi.web.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.conflict.SodRule;
import org.lianxi.committee.procedure.Standing;
import org.lianxi.meeting.attendance.QuorumRule;
import org.lianxi.meeting.decision.AdoptionRule;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.web.page.Texts;

/** Every rule that the product can name stands in its rule book, in both languages. */
class RuleCardTest {

    private static final Set<String> IN_THE_BOOK =
            RuleCard.ALL.stream().map(RuleCard::id).collect(Collectors.toSet());

    /** Seen red with the card of SOD-08 taken out. */
    @Test
    void has_a_card_or_a_row_for_every_rule_of_the_code() throws IOException {
        String routes = routes();
        Stream<String> named = Stream.of(
                        Arrays.stream(QuorumRule.values()).map(Enum::name),
                        Arrays.stream(AdoptionRule.values()).map(Enum::name),
                        Arrays.stream(SodRule.values()).map(SodRule::code),
                        Arrays.stream(MatterRoute.values()).map(MatterRoute::rule))
                .flatMap(each -> each);

        assertThat(named.filter(each -> !IN_THE_BOOK.contains(each) && !routes.contains(each)))
                .isEmpty();
    }

    /** The table that decides is the one that is shown. */
    private static String routes() throws IOException {
        try (InputStream table = RuleCardTest.class.getResourceAsStream("/decisions/matterRoute.dmn")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void has_each_rule_once_and_in_words() {
        assertThat(RuleCard.ALL).extracting(RuleCard::id).doesNotHaveDuplicates();
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ResourceBundle texts = Texts.of("rules", locale);
            assertThat(RuleCard.ALL)
                    .allSatisfy(card ->
                            assertThat(texts.getString("rule." + card.id())).isNotBlank())
                    .allSatisfy(card ->
                            assertThat(texts.getString("title." + card.id())).isNotBlank());
        }
    }

    /** Whatever is marked as law names the law. */
    @Test
    void calls_nothing_law_without_naming_it() {
        assertThat(RuleCard.ALL)
                .filteredOn(RuleCard::isLaw)
                .allSatisfy(card -> assertThat(card.source().references()).anyMatch(each -> each.startsWith("L")));
        assertThat(RuleCard.ALL)
                .filteredOn(card -> card.chapter() == Chapter.QUORUM || card.chapter() == Chapter.ADOPTION)
                .allMatch(card -> card.source().standing() == Standing.DESIGN);
    }
}
