package it.apsis.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LazyLoadingTest {

    @Test
    void usingOneListDoesNotReadTheOthers() {
        CodeLists lists = CodeLists.unread();
        assertThat(lists.read()).isEmpty();

        CodeList purposes = lists.list("crs-purposes");
        assertThat(purposes.isValid("31120", 2020)).isTrue();
        assertThat(lists.ids()).contains("channels");
        assertThat(lists.version()).isNotEmpty();
        assertThat(lists.read()).containsExactly("crs-purposes");

        assertThat(purposes.isWithin("31120", "310", 2020)).isTrue();
        assertThat(lists.read()).containsExactlyInAnyOrder("crs-purposes", "crs-sectors");
    }

    @Test
    void setsMadeOfOneAnotherShareWhatHasBeenRead() {
        CodeLists lists = CodeLists.unread();
        CodeLists own = lists.with(lists.list("markers"));

        assertThat(own.list("channels").entries())
                .isSameAs(lists.list("channels").entries());
        assertThat(lists.read()).containsExactlyInAnyOrder("markers", "channels");
    }

    @Test
    void theBundledSetIsOne() {
        assertThat(CodeLists.bundled()).isSameAs(CodeLists.bundled());
        assertThat(CodeLists.bundled().list("markers"))
                .isSameAs(CodeLists.bundled().list("markers"));
    }

    @Test
    void manyThreadsReadAListOnce() throws Exception {
        CodeLists lists = CodeLists.unread();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<CodeList>> values = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            values.add(threads.submit(() -> {
                start.await();
                return lists.list("channels");
            }));
        }
        start.countDown();
        for (Future<CodeList> value : values) {
            assertThat(value.get()).isSameAs(lists.list("channels"));
            assertThat(value.get().entries()).isSameAs(lists.list("channels").entries());
        }
        threads.shutdown();
    }
}
