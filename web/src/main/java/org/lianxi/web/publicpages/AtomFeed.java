package org.lianxi.web.publicpages;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.lianxi.meeting.publicity.PublishedLine;

/**
 * The notices of a community as an Atom feed (RFC 4287).
 *
 * @param address of the community's page
 */
record AtomFeed(String address, String communityName) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    byte[] of(List<PublishedLine> notices) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            text(xml, "id", address);
            text(xml, "title", communityName + " · 公示");
            text(xml, "updated", updated(notices).toString());
            link(xml, "self", address + "/feed.atom");
            link(xml, "alternate", address);
            xml.writeStartElement("author");
            text(xml, "name", communityName);
            xml.writeEndElement();
            for (PublishedLine notice : notices) {
                entry(xml, notice);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("an array can always be written to", e);
        }
        return bytes.toByteArray();
    }

    private static Instant updated(List<PublishedLine> notices) {
        return notices.stream()
                .map(PublishedLine::postedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private void entry(XMLStreamWriter xml, PublishedLine notice) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", address + "/" + notice.id());
        text(xml, "title", notice.title());
        text(xml, "updated", notice.postedAt().toString());
        link(xml, "alternate", address + "/" + notice.id());
        text(xml, "summary", notice.decision());
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
