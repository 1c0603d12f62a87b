package org.lianxi.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.lianxi.bpmn.inbox.SubjectKey;
import org.lianxi.bpmn.inbox.SubjectTitles;
import org.lianxi.bpmn.inbox.SubjectTitles.SubjectTitle;
import org.lianxi.bpmn.inbox.WorkNames;
import org.lianxi.bpmn.inbox.WorkNames.WorkName;
import org.lianxi.committee.outbox.MessageView;
import org.lianxi.committee.outbox.Topic;
import org.lianxi.web.page.PageLanguage;
import org.lianxi.web.page.Texts;

/** Puts messages into words when they are told, so that the queue holds none. */
@ApplicationScoped
public class MessageWords {

    @Inject
    private SubjectTitles titles;

    @Inject
    private WorkNames names;

    /** The same messages in words, with a fixed number of queries. */
    List<MessageLine> lines(Collection<MessageView> messages, Locale locale) {
        Map<SubjectKey, SubjectTitle> titleOf = titles.of(messages.stream()
                .flatMap(each -> SubjectKey.of(each.topic().subject()).stream())
                .collect(Collectors.toSet()));
        return messages.stream().map(each -> line(each, titleOf, locale)).toList();
    }

    private MessageLine line(MessageView message, Map<SubjectKey, SubjectTitle> titleOf, Locale locale) {
        return new MessageLine(
                message.id(),
                message.kind(),
                what(message, locale),
                SubjectKey.of(message.topic().subject())
                        .map(titleOf::get)
                        .map(MessageWords::heading)
                        .orElse(""),
                address(message.topic()),
                message.writtenAt(),
                message.readAt().isPresent());
    }

    private String what(MessageView message, Locale locale) {
        ResourceBundle texts = Texts.of("notification", locale);
        String family = message.day().isPresent() ? "dated." : "told.";
        return Texts.fill(
                texts.getString(family + message.kind()),
                locale,
                name(message.topic())
                        .map(name -> isEnglish(locale) ? name.nameEn() : name.nameZh())
                        .orElse(""),
                message.day()
                        .map(day -> day.format(DateTimeFormatter.ofPattern(texts.getString("day"), locale)))
                        .orElse(""));
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(PageLanguage.ENGLISH.getLanguage());
    }

    private static String heading(SubjectTitle title) {
        return title.title().contains(title.compoundName())
                ? title.title()
                : title.compoundName() + " · " + title.title();
    }

    private Optional<WorkName> name(Topic topic) {
        return SubjectKey.of(topic.subject()).flatMap(key -> names.of(key.kind(), topic.act()));
    }

    /** Of something to do the page where it is done, else the page about the thing. */
    String address(Topic topic) {
        String page = name(topic)
                .map(WorkName::formKey)
                .filter(form -> !form.isEmpty())
                .orElse(
                        topic.subject().kind().equals("meeting")
                                ? "notice/view"
                                : topic.subject().kind() + "/view");
        return "/" + page + "?id=" + topic.subject().id();
    }
}
