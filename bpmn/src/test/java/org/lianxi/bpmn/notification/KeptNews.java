package org.lianxi.bpmn.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.lianxi.committee.outbox.News;
import org.lianxi.committee.outbox.Outbox;
import org.lianxi.committee.outbox.Topic;

/** An outbox that keeps what is put into it. */
final class KeptNews implements Outbox {

    private final List<News> told = new ArrayList<>();
    private final List<String> settled = new ArrayList<>();

    @Override
    public void put(News news) {
        told.add(news);
    }

    @Override
    public void settle(Topic topic, Collection<String> audiences) {
        settled.add(topic.act() + " " + String.join(",", audiences));
    }

    List<News> told() {
        return List.copyOf(told);
    }

    List<String> settled() {
        return List.copyOf(settled);
    }

    void clear() {
        told.clear();
        settled.clear();
    }
}
