/** Filters of a list, with a search field that opens in their place. */
import { useEffect, useRef, type ReactNode } from "react";
import { usePane } from "../pane-context.js";
import { Icon } from "./icon.js";

export interface FilterChoice<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly count: number;
}

interface FilterChipsProps<Name extends string> {
  readonly label: string;
  readonly choices: readonly FilterChoice<Name>[];
  readonly chosen: Name;
  readonly choose: (name: Name) => void;
  readonly searchLabel: string;
  /** Null while the search field is closed. */
  readonly search: string | null;
  readonly setSearch: (text: string | null) => void;
}

export function FilterChips<Name extends string>(props: FilterChipsProps<Name>): ReactNode {
  const { search, setSearch, searchLabel } = props;
  return (
    <>
      <div className="filters" role="group" aria-label={props.label}>
        <button
          type="button"
          className="filter"
          aria-label={searchLabel}
          aria-expanded={search !== null}
          onClick={() => setSearch(search === null ? "" : null)}
        >
          <Icon name="search" size={16} />
        </button>
        {props.choices.map(({ name, label, count }) => (
          <button
            key={name}
            type="button"
            className="filter"
            aria-pressed={name === props.chosen}
            onClick={() => props.choose(name)}
          >
            {label} {count}
          </button>
        ))}
      </div>
      {search !== null && <SearchField label={searchLabel} text={search} setText={setSearch} />}
    </>
  );
}

function SearchField({
  label,
  text,
  setText,
}: {
  readonly label: string;
  readonly text: string;
  readonly setText: (text: string | null) => void;
}) {
  const { words } = usePane();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="search">
      <Icon name="search" size={16} />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          setText(null);
        }}
      />
      <button
        type="button"
        className="search-close"
        aria-label={words.indicators.closeSearch}
        onClick={() => setText(null)}
      >
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}
