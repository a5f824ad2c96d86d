interface OutLinkProps {
  name: string;
  address: string;
  onOpen?: () => void;
}

/** A page of somebody else's, in a tab of its own that learns nothing about us. */
export function OutLink({ name, address, onOpen }: OutLinkProps) {
  return (
    <a class="out" href={address} target="_blank" rel="noreferrer" onClick={onOpen}>
      {name}
    </a>
  );
}
