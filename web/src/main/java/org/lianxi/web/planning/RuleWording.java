package org.lianxi.web.planning;

import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.lianxi.meeting.planning.Frequency;
import org.lianxi.meeting.planning.SittingRule;
import org.lianxi.web.page.Texts;

/** Says a rule as people do. */
final class RuleWording {

    private final Locale locale;
    private final ResourceBundle texts;

    RuleWording(Locale locale) {
        this.locale = locale;
        this.texts = Texts.of("planning", locale);
    }

    String of(SittingRule rule) {
        String period = rule.frequency() == Frequency.MONTHLY
                ? texts.getString("rule.MONTHLY")
                : Texts.fill(texts.getString("rule.QUARTERLY"), locale, rule.monthOfQuarter());
        return Texts.fill(
                texts.getString("rule"),
                locale,
                period,
                texts.getString("week." + rule.week()),
                rule.weekday().getDisplayName(TextStyle.FULL, locale),
                rule.begins().toString());
    }
}
