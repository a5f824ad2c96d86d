interface FileButtonProps {
  /** What the button says. */
  children: string;
  /** File name endings, as an input's `accept`. */
  accept: string;
  onFile: (file: File) => void;
}

/** A button that lets the agent choose a file. */
export function FileButton({ children, accept, onFile }: FileButtonProps) {
  return (
    <label class="button file">
      {children}
      <input
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          currentTarget.value = ''; // the same file can be chosen again
        }}
      />
    </label>
  );
}
