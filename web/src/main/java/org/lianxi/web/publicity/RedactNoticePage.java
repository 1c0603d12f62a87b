package org.lianxi.web.publicity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.document.StoredFileId;
import org.lianxi.meeting.publicity.NoticeEdit;
import org.lianxi.meeting.publicity.NoticeTopic;
import org.lianxi.meeting.publicity.NoticeWords;
import org.lianxi.meeting.publicity.PublicNoticeView;
import org.lianxi.meeting.publicity.RedactNotice;
import org.lianxi.web.document.SentFiles;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The secretary prepares the words and pictures of a notice. */
@Named
@RequestScoped
public class RedactNoticePage {

    @Inject
    private RedactNotice redactNotice;

    @Inject
    private PublicNoticePage page;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String title = "";
    private String decision = "";
    private String basis = "";
    private String duty = "";
    private String objections = "";
    private @Nullable NoticeTopic topic;
    private @Nullable List<Part> added;
    private String[] dropped = {};
    private String[] cleared = {};

    /** Fills the form with what the notice says. */
    public void begin() {
        PublicNoticeView view = page.getView();
        NoticeWords words = view.words();
        title = words.title();
        decision = words.decision();
        basis = words.basis();
        duty = words.duty();
        objections = words.objections();
        topic = view.topic();
    }

    public String save() {
        redactNotice.save(
                signedIn.person(),
                page.id(),
                new NoticeEdit(
                        new NoticeWords(title, decision, basis, duty, objections),
                        Optional.ofNullable(topic),
                        SentFiles.of("added"),
                        files(dropped)));
        notices.say("publicity", "redact.saved");
        return "/publicity/redactNotice?faces-redirect=true&id=" + page.id();
    }

    public String handIn() {
        redactNotice.handIn(signedIn.person(), page.id(), files(cleared));
        notices.say("publicity", "redact.handed");
        return page.address();
    }

    private static Set<StoredFileId> files(String[] chosen) {
        return Arrays.stream(chosen).map(StoredFileId::new).collect(Collectors.toSet());
    }

    public List<NoticeTopic> getTopics() {
        return List.of(NoticeTopic.values());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String duty) {
        this.duty = duty;
    }

    public String getObjections() {
        return objections;
    }

    public void setObjections(String objections) {
        this.objections = objections;
    }

    public @Nullable NoticeTopic getTopic() {
        return topic;
    }

    public void setTopic(@Nullable NoticeTopic topic) {
        this.topic = topic;
    }

    public @Nullable List<Part> getAdded() {
        return added;
    }

    public void setAdded(@Nullable List<Part> added) {
        this.added = added;
    }

    public String[] getDropped() {
        return dropped.clone();
    }

    public void setDropped(String[] dropped) {
        this.dropped = dropped.clone();
    }

    public String[] getCleared() {
        return cleared.clone();
    }

    public void setCleared(String[] cleared) {
        this.cleared = cleared.clone();
    }
}
