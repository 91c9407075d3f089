package it.apsis.examples.cli;

import picocli.CommandLine;

/** Makes commands, and hands the streams of the call to the consoles among them. */
final class CommandFactory implements CommandLine.IFactory {
    private final Console.Streams streams;

    CommandFactory(Console.Streams streams) {
        this.streams = streams;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type == Console.class
                ? type.cast(new Console(streams))
                : CommandLine.defaultFactory().create(type);
    }
}
