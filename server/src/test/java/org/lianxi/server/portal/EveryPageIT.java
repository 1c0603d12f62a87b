package org.lianxi.server.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.server.portal.Person.Device;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;

/**
 * Every page that somebody can reach by links, as each role and in both languages: in Chinese on a phone by day, in English
 * on a desktop by night. Whether it fits is asked of both widths.
 */
@InBrowser
class EveryPageIT {
    private static final OtherLanguage OTHER_LANGUAGE = OtherLanguage.ofThePortal();

    /** What has been looked at closely so far, a kind of page in a language: axe is slow, and roles share pages. */
    private static final Set<String> JUDGED = new HashSet<>();

    /**
     * How a reader looks at pages here.
     *
     * @param ofOneKind so many pages of one kind (meetings, tasks) are looked at by each role
     */
    private record Manner(Language language, Device device, Device otherDevice, ColorScheme light, int ofOneKind) {

        static Manner in(Language language) {
            return switch (language) {
                case CHINESE -> new Manner(language, Device.PHONE, Device.DESKTOP, ColorScheme.LIGHT, 2);
                case ENGLISH -> new Manner(language, Device.DESKTOP, Device.PHONE, ColorScheme.DARK, 1);
            };
        }
    }

    @ParameterizedTest(name = "as {0}")
    @ValueSource(
            strings = {
                "party1",
                "secretary1",
                "rc1",
                "oc1",
                "psc1",
                "grid1",
                "branch1",
                "street1",
                "leader1",
                "department1",
                "viewer",
                "security",
                "auditor",
                "admin"
            })
    void is_whole_for_every_role(String login, Browser browser) {
        List<String> flaws = new ArrayList<>();
        for (Language language : Language.values()) {
            Manner manner = Manner.in(language);
            Person reader = Person.signedIn(browser, login, manner.device(), language);
            flaws.addAll(new Walk(browser, reader.page(), manner, login).flaws());
        }

        assertThat(flaws).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"/sign-in, CHINESE", "/sign-in, ENGLISH", "/nowhere, CHINESE", "/nowhere, ENGLISH"})
    void is_whole_before_the_sign_in(String address, Language language, Browser browser) {
        Manner manner = Manner.in(language);
        Page page = browser.open(manner.device().width(), manner.device().height(), "zh-CN");
        page.navigate("/sign-in");
        if (language == Language.ENGLISH) {
            Person.at(page, Language.CHINESE).press(Phrase.same("English"));
            Person.at(page, Language.ENGLISH).sees(say("登录", "Sign in"));
        }
        Response answer = page.navigate(address);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(new Sight(browser, page, manner, address).flaws()).isEmpty();
    }

    /** One reader's walk along all links. */
    private record Walk(Browser browser, Page page, Manner manner, String login) {

        List<String> flaws() {
            List<String> flaws = new ArrayList<>();
            Map<String, Integer> seen = new HashMap<>();
            Deque<String> ahead = new ArrayDeque<>(List.of("/inbox"));
            Set<String> known = new HashSet<>(ahead);
            while (!ahead.isEmpty()) {
                String address = ahead.removeFirst();
                String kind = address.split("\\?", 2)[0];
                if (seen.merge(kind, 1, Integer::sum) <= manner.ofOneKind()) {
                    List<String> links = visit(address, kind, flaws);
                    links.stream().filter(known::add).forEach(ahead::addLast);
                }
            }
            return flaws;
        }

        private List<String> visit(String address, String kind, List<String> flaws) {
            Response answer = page.navigate(address);
            if (answer.status() != 200) {
                flaws.add(login + " " + address + ": status " + answer.status());
                return List.of();
            }
            Sight sight = new Sight(browser, page, manner, kind);
            sight.flaws().forEach(flaw -> flaws.add(login + " " + address + ": " + flaw));
            return PageLook.of(page).links();
        }
    }

    /** A page at which somebody looks. */
    private record Sight(Browser browser, Page page, Manner manner, String kind) {

        List<String> flaws() {
            List<String> flaws = new ArrayList<>();
            PageLook look = PageLook.of(page);
            flaws.addAll(look.tooWide());
            flaws.addAll(look.unspoken());
            OTHER_LANGUAGE
                    .among(look.written(), manner.language())
                    .forEach(piece -> flaws.add("in another language than the page: " + piece));
            if (JUDGED.add(kind + manner.language())) {
                judge(flaws);
            }
            return flaws;
        }

        private void judge(List<String> flaws) {
            show(manner.otherDevice());
            flaws.addAll(PageLook.of(page).tooWide());
            show(manner.device());
            flaws.addAll(browser.findingsOfAxe(page));
            browser.screenshot(
                    page,
                    "pages/%s-%s"
                            .formatted(
                                    kind.substring(1).replace('/', '-'),
                                    manner.language().tag()));
        }

        private void show(Device device) {
            page.setViewportSize(device.width(), device.height());
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(manner.light())
                    .setReducedMotion(ReducedMotion.REDUCE));
        }
    }
}
