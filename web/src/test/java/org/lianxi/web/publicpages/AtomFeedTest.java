package org.lianxi.web.publicpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.lianxi.meeting.publicity.Overtaken;
import org.lianxi.meeting.publicity.PublicNoticeId;
import org.lianxi.meeting.publicity.PublicNoticeKind;
import org.lianxi.meeting.publicity.PublishedLine;
import org.w3c.dom.Document;

class AtomFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant POSTED = Instant.parse("2026-09-04T09:00:00Z");

    @Test
    void holds_each_notice_once_with_its_address_and_says_when_it_changed() throws Exception {
        PublishedLine notice = new PublishedLine(
                new PublicNoticeId("notice-1"),
                "噪声 <公约> & 时段",
                "22:00后关闭音响",
                "桂花苑",
                PublicNoticeKind.RESULT,
                Overtaken.NOT,
                1,
                POSTED,
                POSTED);

        Document feed = parsed(new AtomFeed("https://example.org/public/CM-1", "甲社区").of(List.of(notice)));

        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
        assertThat(text(feed, "updated", 0)).isEqualTo("2026-09-04T09:00:00Z");
        assertThat(feed.getElementsByTagNameNS(ATOM, "entry").getLength()).isEqualTo(1);
        assertThat(text(feed, "id", 1)).isEqualTo("https://example.org/public/CM-1/notice-1");
        assertThat(text(feed, "title", 1)).isEqualTo("噪声 <公约> & 时段");
    }

    @Test
    void is_a_feed_without_entries_when_nothing_hangs() throws Exception {
        Document feed = parsed(new AtomFeed("https://example.org/public/CM-1", "甲社区").of(List.of()));

        assertThat(feed.getElementsByTagNameNS(ATOM, "entry").getLength()).isZero();
        assertThat(text(feed, "updated", 0)).isEqualTo("1970-01-01T00:00:00Z");
    }

    private static Document parsed(byte[] feed) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed));
    }

    private static String text(Document feed, String element, int number) {
        return feed.getElementsByTagNameNS(ATOM, element).item(number).getTextContent();
    }
}
