package org.lianxi.bpmn.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;

class PostGroupTest {

    private static final PostGroup GROUP = new PostGroup(Post.PARTY_DELEGATE, new OrganisationId("OC-1"));

    @Test
    void is_written_as_models_write_it() {
        assertThat(GROUP).hasToString("PARTY_DELEGATE@OC-1");
    }

    @Test
    void is_read_as_it_was_written() {
        assertThat(PostGroup.parse("PARTY_DELEGATE@OC-1")).isEqualTo(GROUP);
    }

    @Test
    void is_not_read_from_anything_else() {
        assertThatThrownBy(() -> PostGroup.parse("management")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PostGroup.parse("CARETAKER@OC-1")).isInstanceOf(IllegalArgumentException.class);
    }
}
