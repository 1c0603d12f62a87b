package org.lianxi.server.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;

/** What somebody must not do has no button, nor has the page on which others do it. */
@InBrowser
class SeparatedDutiesIT {

    private static final Phrase EDIT = say("修改文本", "Edit the text");
    private static final String ACTS_OF_OWNERS =
            "main button[type=submit], main a[href^='/ownersVote/announce'], main a[href^='/ownersVote/count'],"
                    + " main a[href^='/ownersVote/extend'], main a[href^='/ownersVote/publish'], main a[href^='/ownersVote/sheet']";

    /** SOD-12. */
    @Test
    void lets_the_street_read_the_records_of_a_community_and_edit_none(Browser browser) {
        Person delegate = Person.signedIn(browser, "oc1");
        String minutes = address(delegate, "/inbox", "a[href^='/minutes/countersignMinutes']")
                .replace("countersignMinutes", "view");
        Person secretary = Person.signedIn(browser, "secretary1");
        secretary.page().navigate(minutes);
        assertThat(secretary.link(EDIT)).isVisible();

        for (String login : List.of("street1", "leader1")) {
            Person street = Person.signedIn(browser, login);
            assertThat(answer(street, minutes)).isEqualTo(200);
            assertThat(street.page().getByRole(AriaRole.HEADING).first()).isVisible();

            assertThat(street.link(EDIT)).hasCount(0);
            assertThat(street.page().locator("main").getByRole(AriaRole.BUTTON)).hasCount(0);
            street.page().navigate(minutes.replace("view", "sendMinutes"));
            assertThat(street.page().locator("main textarea, main button")).hasCount(0);
        }
    }

    /** SOD-14: orders about decisions of owners are given outside the product. */
    @Test
    void offers_no_act_on_a_decision_of_the_owners_to_meeting_party_or_government(Browser browser) {
        Person owners = Person.signedIn(browser, "oc1");
        List<String> votes = votes(owners);
        assertThat(votes).isNotEmpty();
        assertThat(votes.stream().anyMatch(vote -> acts(owners, vote).count() > 0))
                .as("the owners' committee itself has something to do")
                .isTrue();

        for (String login : List.of("party1", "secretary1", "leader1", "viewer")) {
            Person other = Person.signedIn(browser, login);
            for (String vote : votes) {
                assertThat(acts(other, vote)).hasCount(0);
            }
        }
    }

    private static List<String> votes(Person reader) {
        reader.page().navigate("/ownersVote/list");
        return reader.page().locator("main a[href^='/ownersVote/view']").all().stream()
                .map(link -> Objects.requireNonNull(link.getAttribute("href")))
                .toList();
    }

    private static Locator acts(Person reader, String vote) {
        reader.page().navigate(vote);
        return reader.page().locator(ACTS_OF_OWNERS);
    }

    private static String address(Person person, String from, String link) {
        person.page().navigate(from);
        return Objects.requireNonNull(person.page().locator(link).first().getAttribute("href"));
    }

    private static int answer(Person person, String address) {
        return Objects.requireNonNull(person.page().navigate(address)).status();
    }
}
