package org.lianxi.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lianxi.committee.outbox.Announcements;
import org.lianxi.committee.outbox.MessageView;
import org.lianxi.committee.robot.Announcement;
import org.lianxi.committee.settings.Setting;
import org.lianxi.web.page.Texts;

/** {@link Announcements} in the texts of the portal: what and which meeting, with a link; no person. */
@ApplicationScoped
public class GroupAnnouncements implements Announcements {

    @Inject
    private MessageWords words;

    @Override
    public Optional<Announcement> write(List<MessageView> messages, Locale language) {
        return Setting.of("lianxi.address")
                .map(address -> address.replaceAll("/+$", ""))
                .map(host -> new Announcement(
                        Texts.of("notification", language).getString("group.title"),
                        words.lines(messages, language).stream()
                                .map(line -> new Announcement.Line(
                                        line.what() + " · " + line.about(), host + line.address()))
                                .toList(),
                        host + "/meeting/list"));
    }
}
